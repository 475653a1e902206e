/** People, their roles, how they sign in and the tokens that act for them. Tier: identity, above common only. */
package org.sawt.identity;
