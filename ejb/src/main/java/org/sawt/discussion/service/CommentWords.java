package org.sawt.discussion.service;

import java.util.List;
import org.sawt.discussion.CommentLabel;
import org.sawt.discussion.TextPart;

/**
 * What a comment says; nothing where only a stub is shown.
 *
 * @param language "ar" or "en"
 * @param parts the text cut into words, links and people's names
 */
public record CommentWords(String text, CommentLabel label, String language, List<TextPart> parts) {
    public CommentWords {
        parts = List.copyOf(parts);
    }
}
