package org.sawt.notification;

import java.util.List;
import org.sawt.common.SubjectRef;

/**
 * One piece of news for some people, told inside the portal and, if wanted, by mail. Its text is found by its kind when it is
 * shown; {0} in the text is the public title of the subject at that moment, so that hidden words are told to nobody.
 *
 * @param kind the feature's word and the news, such as "idea.answered"
 * @param subject what it is about
 * @param path where it leads, below the language, such as "ideas/12"; null for the subject's own page
 * @param arguments {1}, {2}, … of the text: never what people wrote, except to the one who wrote it
 * @param audience who is told
 * @param byMail whether a mail goes out, too
 */
public record Announcement(
        String kind, SubjectRef subject, String path, List<String> arguments, Audience audience, boolean byMail) {

    public Announcement {
        arguments = List.copyOf(arguments);
    }
}
