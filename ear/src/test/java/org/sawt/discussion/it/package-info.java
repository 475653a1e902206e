/** Discussions as the whole built system holds them. Tier: discussion. */
package org.sawt.discussion.it;
