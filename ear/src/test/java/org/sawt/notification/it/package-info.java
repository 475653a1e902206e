/** Notices as the whole built system tells them. Tier: sink. */
package org.sawt.notification.it;
