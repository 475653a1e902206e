/** Seals the audit trail, signs it, verifies it, and reads it for administrators and for the public. Tier: sinks (beside notification). */
package org.sawt.audit.service;
