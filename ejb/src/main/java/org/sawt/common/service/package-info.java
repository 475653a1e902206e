/** The clock, the caller, the audit trail, the schema and the locks that every feature's services use. Tier: common. */
package org.sawt.common.service;
