package org.sawt.notification;

import java.time.Instant;

/**
 * A mail as the page of a demonstration shows it.
 *
 * @param id the mail's id
 * @param recipient whom it is for
 * @param language "ar" or "en"
 * @param subject one line
 * @param body plain text
 * @param sentAt when it would have been sent
 */
public record SentMailView(long id, String recipient, String language, String subject, String body, Instant sentAt) {}
