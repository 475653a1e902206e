package org.sawt.discussion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a comment wants to be, in its author's own word. */
public enum CommentLabel {
    /** Speaks for what is proposed. */
    FOR,
    /** Speaks against it. */
    AGAINST,
    /** Asks something. */
    QUESTION,
    /** None of these. */
    NONE;

    /** The ones that a person can choose, besides none. */
    public static final List<CommentLabel> WORDS = List.of(FOR, AGAINST, QUESTION);

    /** The name in JSON, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CommentLabel> ofCode(String code) {
        return Arrays.stream(values())
                .filter(label -> label.code().equals(code))
                .findFirst();
    }
}
