package org.sawt.notification;

/**
 * The words of a mail.
 *
 * @param subject one line
 * @param body plain text
 */
public record MailText(String subject, String body) {}
