package org.sawt.discussion;

import java.util.Objects;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;

/**
 * What a person wants to say.
 *
 * @param text plain text; brought into one form here
 * @param label what it wants to be; null for nothing
 */
public record CommentDraft(String text, CommentLabel label) {
    /** The longest comment, in characters as people count them. */
    public static final int LONGEST = 5_000;

    public CommentDraft {
        text = PlainText.clean(text);
        label = Objects.requireNonNullElse(label, CommentLabel.NONE);
    }

    /** @throws RuleViolation when there is no text, or too much */
    public void check() {
        if (!hasWords(text)) {
            throw RuleViolation.invalid("text", "discussion.comment.empty");
        }
        if (PlainText.length(text) > LONGEST) {
            throw RuleViolation.invalid("text", "discussion.comment.tooLong", LONGEST, PlainText.length(text));
        }
    }

    /** Something that can be seen: not only spaces and invisible characters. */
    private static boolean hasWords(String text) {
        return text.codePoints()
                .anyMatch(each -> !Character.isWhitespace(each)
                        && !Character.isSpaceChar(each)
                        && Character.getType(each) != Character.FORMAT
                        && Character.getType(each) != Character.NON_SPACING_MARK
                        && each != 0x3164
                        && each != 0x2800);
    }

    /** The language that most of its letters are of: "ar" or "en". */
    public String language() {
        long arabic = text.codePoints()
                .filter(each ->
                        Character.isLetter(each) && Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC)
                .count();
        long others = text.codePoints().filter(Character::isLetter).count() - arabic;
        return arabic >= others ? "ar" : "en";
    }
}
