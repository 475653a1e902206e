package org.sawt.topic.service;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sawt.common.PlainText;

/** Reads comments.csv. Remembers the numbers it has seen, nothing else. */
final class PolisComments {

    static final List<String> COLUMNS = List.of(
            "timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body");

    private static final Set<String> MODERATIONS = Set.of("1", "0", "-1");
    private static final int LONGEST = 1000;

    private final Set<Integer> numbers = new HashSet<>();
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    /** Hands on every row, and refuses the file at the first bad one. */
    void read(PolisCsv csv, Consumer<PolisComment> target) {
        if (PolisVotes.isVotes(csv)) {
            throw csv.refuse("topic.import.swapped", "");
        }
        csv.require(COLUMNS);
        Optional<PolisRow> row = csv.next();
        if (row.isEmpty()) {
            throw csv.refuse("common.csv.empty", "");
        }
        for (; row.isPresent(); row = csv.next()) {
            target.accept(comment(row.get()));
        }
    }

    private PolisComment comment(PolisRow row) {
        int number = row.number("comment-id");
        if (!numbers.add(number)) {
            throw row.refuse("topic.import.duplicateComment", "comment-id");
        }
        String text = PlainText.clean(row.text("comment-body"));
        if (text.isEmpty()) {
            throw row.refuse("topic.import.emptyBody", "comment-body");
        }
        if (PlainText.length(text) > LONGEST) {
            throw row.refuse("topic.import.longBody", "comment-body");
        }
        Instant writtenAt = row.time("timestamp");
        first = writtenAt.isBefore(first) ? writtenAt : first;
        last = writtenAt.isAfter(last) ? writtenAt : last;
        int moderation = row.oneOf(MODERATIONS, "moderated", "topic.import.moderated");
        return new PolisComment(number, row.number("author-id"), writtenAt, moderation, text);
    }

    Set<Integer> numbers() {
        return numbers;
    }

    Instant first() {
        return first;
    }

    Instant last() {
        return last;
    }
}
