/** The audit trail on the running portal: who may write it, what is found in it, what is found of tampering. Tests only. */
package org.sawt.audit.it;
