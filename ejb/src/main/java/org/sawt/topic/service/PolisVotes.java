package org.sawt.topic.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the votes of an export, in either of its two forms: votes.csv with a row a vote, or participants-votes.csv with
 * a row a participant and a column a comment. The second does not say when a vote was cast: the conversation's last
 * comment stands for it.
 */
final class PolisVotes {

    static final List<String> COLUMNS = List.of("timestamp", "datetime", "comment-id", "voter-id", "vote");
    static final List<String> MATRIX_COLUMNS =
            List.of("participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree");

    private static final Set<String> VALUES = Set.of("1", "0", "-1");

    private final Set<Integer> comments;
    private final Instant matrixTime;
    private boolean matrix;
    private long count;

    /**
     * @param comments the numbers of the comments there are
     * @param matrixTime when the votes of a participants-votes.csv count as cast
     */
    PolisVotes(Set<Integer> comments, Instant matrixTime) {
        this.comments = comments;
        this.matrixTime = matrixTime;
    }

    static boolean isVotes(PolisCsv csv) {
        return csv.hasAll(List.of("voter-id", "vote")) || isMatrix(csv);
    }

    private static boolean isMatrix(PolisCsv csv) {
        return csv.header().getFirst().equals("participant");
    }

    /** Hands on every vote, in the order of the file, and refuses the file at the first bad row. */
    void read(PolisCsv csv, Consumer<PolisVote> target) {
        if (csv.hasAll(List.of("comment-body"))) {
            throw csv.refuse("topic.import.swapped", "");
        }
        matrix = isMatrix(csv);
        if (matrix) {
            readMatrix(csv, target);
        } else {
            readList(csv, target);
        }
        if (count == 0) {
            throw csv.refuse("common.csv.empty", "");
        }
    }

    private void readList(PolisCsv csv, Consumer<PolisVote> target) {
        csv.require(COLUMNS);
        for (Optional<PolisRow> row = csv.next(); row.isPresent(); row = csv.next()) {
            target.accept(vote(row.get()));
            count++;
        }
    }

    private PolisVote vote(PolisRow row) {
        int comment = row.number("comment-id");
        if (!comments.contains(comment)) {
            throw row.refuse("topic.import.unknownComment", "comment-id");
        }
        int value = row.oneOf(VALUES, "vote", "topic.import.vote");
        return new PolisVote(comment, row.number("voter-id"), null, value, row.time("timestamp"));
    }

    private void readMatrix(PolisCsv csv, Consumer<PolisVote> target) {
        csv.require(MATRIX_COLUMNS);
        List<Integer> numbers = numbers(csv);
        Set<Integer> seen = new HashSet<>();
        for (Optional<PolisRow> row = csv.next(); row.isPresent(); row = csv.next()) {
            int voter = row.get().number("participant");
            if (!seen.add(voter)) {
                throw row.get().refuse("topic.import.duplicateParticipant", "participant");
            }
            readParticipant(row.get(), voter, numbers, target);
        }
    }

    private List<Integer> numbers(PolisCsv csv) {
        List<Integer> numbers = new ArrayList<>();
        for (String name :
                csv.header().subList(MATRIX_COLUMNS.size(), csv.header().size())) {
            if (!name.matches("0|[1-9][0-9]{0,8}") || !comments.contains(Integer.valueOf(name))) {
                throw csv.refuse("topic.import.unknownComment", name);
            }
            numbers.add(Integer.valueOf(name));
        }
        return numbers;
    }

    private void readParticipant(PolisRow row, int voter, List<Integer> numbers, Consumer<PolisVote> target) {
        Integer group = row.text("group-id").isBlank() ? null : row.number("group-id");
        for (int i = 0; i < numbers.size(); i++) {
            if (!row.text(MATRIX_COLUMNS.size() + i).isBlank()) {
                String column = String.valueOf(numbers.get(i));
                int value = row.oneOf(VALUES, column, "topic.import.vote");
                target.accept(new PolisVote(numbers.get(i), voter, group, value, matrixTime));
                count++;
            }
        }
    }

    /** Whether the file was a participants-votes.csv. */
    boolean isMatrix() {
        return matrix;
    }
}
