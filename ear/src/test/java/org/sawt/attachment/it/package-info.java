/** Whole-system tests of attachments. Tier: sinks (beside notification). */
package org.sawt.attachment.it;
