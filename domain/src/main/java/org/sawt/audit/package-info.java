/** The audit trail as a chain of hashes: what is sealed, signed and verified. Tier: sinks (beside notification). */
package org.sawt.audit;
