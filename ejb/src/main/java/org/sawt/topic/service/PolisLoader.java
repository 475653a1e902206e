package org.sawt.topic.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes an export into the tables of a topic, in JDBC batches on the connection of the import's transaction. What it
 * keeps in memory grows with comments and participants, not with votes: the log is written as it is read, and the current
 * votes and the tally are made of it by the database.
 */
final class PolisLoader implements AutoCloseable {

    private static final int POLIS = 1;

    private record Person(long id, Integer group, Instant joinedAt) {}

    private final Connection connection;
    private final long topicId;
    private final PolisIds statementIds;
    private final PolisIds participantIds;
    private final PolisBatch statements;
    private final PolisBatch log;
    private final Map<Integer, Long> statementOf = new HashMap<>();
    private final Map<Integer, Person> people = new HashMap<>();
    private int shownStatements;
    private long votes;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    PolisLoader(Connection connection, long topicId) throws SQLException {
        this.connection = connection;
        this.topicId = topicId;
        this.statementIds = new PolisIds(connection, "topic_statement_seq");
        this.participantIds = new PolisIds(connection, "participant_seq");
        this.statements = new PolisBatch(connection, """
                INSERT INTO topic_statement
                  (id, topic_id, number, position, text_ar, text_en, moderation, author_number, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        this.log = new PolisBatch(connection, """
                INSERT INTO vote_log (topic_id, question_id, participant_id, choice, cast_at)
                VALUES (?, ?, ?, ?, ?)""");
    }

    void add(PolisComment comment) throws SQLException {
        long id = statementIds.next();
        statementOf.put(comment.number(), id);
        boolean arabic = comment.isArabic();
        statements.add(
                id,
                topicId,
                comment.number(),
                comment.number(),
                arabic ? comment.text() : "",
                arabic ? "" : comment.text(),
                comment.moderation(),
                comment.author(),
                Timestamp.from(comment.writtenAt()));
        shownStatements += comment.moderation() < 0 ? 0 : 1;
    }

    void add(PolisVote vote) throws SQLException {
        Instant castAt = vote.castAt();
        Person known = people.get(vote.voter());
        if (known == null || castAt.isBefore(known.joinedAt())) {
            long id = known == null ? participantIds.next() : known.id();
            known = new Person(id, vote.group(), castAt);
            people.put(vote.voter(), known);
        }
        log.add(topicId, statementOf.get(vote.comment()), known.id(), vote.value(), Timestamp.from(castAt));
        first = castAt.isBefore(first) ? castAt : first;
        last = castAt.isAfter(last) ? castAt : last;
        votes++;
    }

    /** Sends what waits, and makes the participants, their current votes, the tally and the turnout. */
    void finish() throws SQLException {
        statements.flush();
        log.flush();
        try (PolisBatch participants = new PolisBatch(connection, """
                INSERT INTO participant (id, topic_id, source, source_id, joined_at, polis_group)
                VALUES (?, ?, ?, ?, ?, ?)""")) {
            for (Map.Entry<Integer, Person> entry : people.entrySet()) {
                Person person = entry.getValue();
                Timestamp joinedAt = Timestamp.from(person.joinedAt());
                participants.add(person.id(), topicId, POLIS, entry.getKey(), joinedAt, person.group());
            }
            participants.flush();
        }
        run("""
                INSERT INTO vote (topic_id, question_id, participant_id, choice, cast_at)
                SELECT topic_id, question_id, participant_id, choice, cast_at
                FROM (SELECT l.*, ROW_NUMBER() OVER (
                          PARTITION BY question_id, participant_id ORDER BY cast_at DESC, id DESC) AS age
                      FROM vote_log l WHERE topic_id = ?) AS cast
                WHERE age = 1""");
        run("""
                INSERT INTO vote_tally (topic_id, question_id, choice, votes)
                SELECT topic_id, question_id, choice, COUNT(*) FROM vote WHERE topic_id = ?
                GROUP BY topic_id, question_id, choice""");
        run("""
                INSERT INTO topic_turnout (topic_id, participants)
                SELECT topic_id, COUNT(*) FROM participant WHERE topic_id = ? GROUP BY topic_id""");
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, topicId);
            statement.executeUpdate();
        }
    }

    PolisSummary summary() {
        return new PolisSummary(shownStatements, people.size(), votes, first, last);
    }

    @Override
    public void close() throws SQLException {
        statements.close();
        log.close();
    }
}
