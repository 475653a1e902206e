/** The pages of registering, signing in and of one's account, and what the container asks to know who calls. Tier: identity. */
package org.sawt.identity.web;
