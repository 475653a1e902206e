/** Accounts as the whole built system keeps them. Tier: identity. */
package org.sawt.identity.it;
