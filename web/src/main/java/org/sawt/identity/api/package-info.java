/** Bearer tokens at the JSON interface. Tier: identity. */
package org.sawt.identity.api;
