/** The page that shows the mails of a demonstration. Tier: sink. */
package org.sawt.notification.web;
