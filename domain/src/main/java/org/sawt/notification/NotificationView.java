package org.sawt.notification;

import java.time.Instant;

/**
 * A notice as the person reads it.
 *
 * @param id the announcement's number; a person got each announcement once
 * @param kind the feature's word and the news
 * @param text one line in the reader's language
 * @param path where it leads, below the language; null when what it is about is shown no more
 */
public record NotificationView(long id, String kind, String text, String path, boolean read, Instant createdAt) {}
