/** Comments of people on any subject. Tier: above moderation, below topics and ideas. */
package org.sawt.discussion;
