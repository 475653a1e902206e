package org.sawt.discussion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the order of comments: what the order goes by, and the id where that is equal. The next page begins after it, so
 * nothing is shown twice or passed over when others are written meanwhile.
 *
 * @param value the score, or the time in microseconds
 */
public record CommentCursor(long value, long id) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,18})");

    /** Reads a cursor from an address; empty for anything else. */
    public static Optional<CommentCursor> of(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        return written.matches()
                ? Optional.of(new CommentCursor(Long.parseLong(written.group(1)), Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value + "." + id;
    }
}
