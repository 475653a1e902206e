/** Topics and voting as the whole built system does them. Tier: features. */
package org.sawt.topic.it;
