/** Government entities in the JSON interface. Tier: government, above common only. */
package org.sawt.government.api;
