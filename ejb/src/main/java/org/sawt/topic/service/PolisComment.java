package org.sawt.topic.service;

import java.time.Instant;
import org.sawt.common.PlainText;

/**
 * A row of comments.csv.
 *
 * @param number the comment's id in its conversation
 * @param author the id of the participant who wrote it
 * @param moderation 1 accepted, 0 not moderated, -1 rejected
 */
record PolisComment(int number, int author, Instant writtenAt, int moderation, String text) {

    /** Whether most of its letters are Arabic; the export does not say the language. */
    boolean isArabic() {
        return PlainText.isArabic(text);
    }
}
