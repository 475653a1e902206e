/** Ministries, authorities and what stands below them, and the days on which offices work. Tier: government, above common only. */
package org.sawt.government;
