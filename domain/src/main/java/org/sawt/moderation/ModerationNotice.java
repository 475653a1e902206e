package org.sawt.moderation;

import org.sawt.notification.Announcement;
import org.sawt.notification.Notifiable;

/** Something was decided about what a person wrote, reported or objected to. */
public record ModerationNotice(Announcement announcement) implements Notifiable {}
