/** Reports, decisions and appeals about what people write. Tier: above the sinks, below discussion. */
package org.sawt.moderation;
