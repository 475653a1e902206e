/** Ideas as the whole built system does them. Tier: features. */
package org.sawt.idea.it;
