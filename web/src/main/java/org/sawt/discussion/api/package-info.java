/** Discussions in the JSON interface. Tier: discussion. */
package org.sawt.discussion.api;
