/** Registering, signing in, tokens: the use cases of people's accounts. Tier: identity, above common only. */
package org.sawt.identity.service;
