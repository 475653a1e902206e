/** Pictures and files that people add to what they propose. Tier: sinks (beside notification). */
package org.sawt.attachment;
