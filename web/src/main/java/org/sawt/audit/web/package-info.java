/** The audit trail for administrators, and the public history of an item. Tier: sinks (beside notification). */
package org.sawt.audit.web;
