/** What the portal tells people on its own accord: mails waiting to be sent. Tier: sink, knows identity and common. */
package org.sawt.notification;
