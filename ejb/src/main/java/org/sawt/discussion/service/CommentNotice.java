package org.sawt.discussion.service;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** A comment has been shown for the first time, and these people are told. */
public record CommentNotice(String kind, SubjectRef comment, Audience audience, boolean byMail) implements Notifiable {

    @Override
    public Announcement announcement() {
        return new Announcement(kind, comment, null, List.of(), audience, byMail);
    }
}
