/** Writes mails about what happened and sends them from an outbox. Tier: sink, listens to identity, known by none. */
package org.sawt.notification.service;
