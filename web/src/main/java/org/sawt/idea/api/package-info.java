/** Ideas in the JSON interface. Tier: features. */
package org.sawt.idea.api;
