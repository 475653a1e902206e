/** Topics, votes and Pol.is exports in the JSON interface. Tier: features. */
package org.sawt.topic.api;
