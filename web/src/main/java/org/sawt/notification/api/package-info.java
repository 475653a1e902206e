/** A person's own notices at the JSON interface. Tier: sink. */
package org.sawt.notification.api;
