package org.sawt.moderation.service;

import java.time.Instant;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.ContentVisibility;

/**
 * What a moderator sees of an item, hidden or not.
 *
 * @param content the item
 * @param subject what it stands below, such as the idea of a comment; null for an item of its own
 * @param authorId the account of who wrote it
 * @param title its title, or null
 * @param body its text: clean HTML if {@code rich}, plain text otherwise
 * @param rich whether the body is clean HTML
 * @param context the text it answers, plain, or null
 * @param contextShown whether everybody may read the text it answers
 * @param path its page below the language
 * @param entityId the government entity in charge of the subject, or null
 * @param visibility what was decided about it
 * @param shown whether everybody sees it now
 * @param createdAt when it was written
 */
public record ModeratedItem(
        SubjectRef content,
        SubjectRef subject,
        long authorId,
        String title,
        String body,
        boolean rich,
        String context,
        boolean contextShown,
        String path,
        Long entityId,
        ContentVisibility visibility,
        boolean shown,
        Instant createdAt) {

    /** The item for those who are no moderators: without the text it answers, unless everybody may read that. */
    ModeratedItem withPublicContext() {
        return contextShown
                ? this
                : new ModeratedItem(
                        content,
                        subject,
                        authorId,
                        title,
                        body,
                        rich,
                        null,
                        false,
                        path,
                        entityId,
                        visibility,
                        shown,
                        createdAt);
    }
}
