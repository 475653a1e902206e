/** Finding what is public, in whatever way people write it. Tier: sinks, beside notification. */
package org.sawt.search;
