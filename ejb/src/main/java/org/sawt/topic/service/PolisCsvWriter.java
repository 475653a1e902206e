package org.sawt.topic.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sawt.common.BilingualText;

/**
 * Writes the tables of a topic as the files of a Pol.is export, row by row as the database sends them. Voters of an import
 * keep their ids. People of this portal get numbers from 1 in the order of a keyed hash, and the times of their votes lose
 * minutes and seconds, so that neither leads to an account. Who votes for the first time while a file is written is in the
 * next one.
 */
final class PolisCsvWriter {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss 'UTC' uuuu", Locale.US)
            .withZone(ZoneOffset.UTC);
    private static final int FETCH = 1000;
    private static final String POLIS = "1";

    /** The voters of an import by their ids, then everybody else by the hash. Takes the key. */
    private static final String VOTER_ORDER = """
            CASE WHEN p.source = 1 THEN p.source_id ELSE 2147483647 END,
            CASE WHEN p.source = 1 THEN '' ELSE SHA2(CONCAT(?, p.topic_id, '/', p.id), 256) END""";

    private record Voter(int number, String group) {}

    private final Connection connection;
    private final PolisExportScope scope;

    PolisCsvWriter(Connection connection, PolisExportScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    private static CsvWriter csv(Writer target) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
    }

    /** Each statement; agrees and disagrees count every vote that was ever cast, as Pol.is does. */
    void comments(String language, Writer target) throws SQLException, IOException {
        CsvWriter csv = csv(target);
        csv.writeRecord(PolisComments.COLUMNS);
        try (PreparedStatement query = query("""
                SELECT s.number, s.created_at, COALESCE(s.author_number, 0), s.moderation, s.text_ar, s.text_en,
                  (SELECT COUNT(*) FROM vote_log l
                   WHERE l.topic_id = s.topic_id AND l.question_id = s.id AND l.choice = 1),
                  (SELECT COUNT(*) FROM vote_log l
                   WHERE l.topic_id = s.topic_id AND l.question_id = s.id AND l.choice = -1)
                FROM topic_statement s WHERE s.topic_id = ? AND s.moderation >= ? ORDER BY s.number""")) {
            query.setLong(1, scope.topicId());
            query.setInt(2, lowestModeration());
            ResultSet row = query.executeQuery();
            while (row.next()) {
                Instant at = row.getTimestamp(2).toInstant();
                csv.writeRecord(
                        String.valueOf(at.toEpochMilli()),
                        DATE_TIME.format(at),
                        row.getString(1),
                        row.getString(3),
                        row.getString(7),
                        row.getString(8),
                        row.getString(4),
                        BilingualText.of(row.getString(5), row.getString(6)).in(language));
            }
        }
        csv.flush();
    }

    /** Each vote that was ever cast, by statement, voter and time. */
    void votes(Writer target) throws SQLException, IOException {
        Map<Long, Voter> voters = voters();
        CsvWriter csv = csv(target);
        csv.writeRecord(PolisVotes.COLUMNS);
        try (PreparedStatement query = query("""
                SELECT s.number, l.participant_id, p.source, l.choice, l.cast_at
                FROM vote_log l
                JOIN topic_statement s ON s.id = l.question_id
                JOIN participant p ON p.id = l.participant_id
                WHERE l.topic_id = ? AND s.moderation >= ?
                ORDER BY s.number, %s, l.cast_at, l.id""".formatted(VOTER_ORDER))) {
            query.setLong(1, scope.topicId());
            query.setInt(2, lowestModeration());
            query.setString(3, scope.key());
            ResultSet row = query.executeQuery();
            while (row.next()) {
                Voter voter = voters.get(row.getLong(2));
                if (voter != null) {
                    Instant exact = row.getTimestamp(5).toInstant();
                    Instant at = POLIS.equals(row.getString(3)) ? exact : exact.truncatedTo(ChronoUnit.HOURS);
                    csv.writeRecord(
                            String.valueOf(at.toEpochMilli()),
                            DATE_TIME.format(at),
                            row.getString(1),
                            String.valueOf(voter.number()),
                            row.getString(4));
                }
            }
        }
        csv.flush();
    }

    /** A row a participant with the current votes, and a column for each statement that anybody has voted on. */
    void participantsVotes(Writer target) throws SQLException, IOException {
        Map<Long, Voter> voters = voters();
        Map<Integer, Integer> written = commentsByAuthor();
        Set<Integer> numbers = numbersWithVotes();
        CsvWriter csv = csv(target);
        PolisMatrix matrix = new PolisMatrix(csv, numbers);
        try (PreparedStatement query = query("""
                SELECT v.participant_id, s.number, v.choice
                FROM vote v
                JOIN topic_statement s ON s.id = v.question_id
                JOIN participant p ON p.id = v.participant_id
                WHERE v.topic_id = ? AND s.moderation >= ?
                ORDER BY %s, s.number""".formatted(VOTER_ORDER))) {
            query.setLong(1, scope.topicId());
            query.setInt(2, lowestModeration());
            query.setString(3, scope.key());
            ResultSet row = query.executeQuery();
            while (row.next()) {
                Voter voter = voters.get(row.getLong(1));
                if (voter != null && numbers.contains(row.getInt(2))) {
                    int comments = written.getOrDefault(voter.number(), 0);
                    matrix.vote(voter.number(), voter.group(), comments, row.getInt(2), row.getInt(3));
                }
            }
        }
        matrix.end();
        csv.flush();
    }

    private Map<Long, Voter> voters() throws SQLException {
        Map<Long, Voter> voters = new LinkedHashMap<>();
        try (PreparedStatement query = query("SELECT p.id, p.source, p.source_id, COALESCE(p.polis_group, '') "
                + "FROM participant p WHERE p.topic_id = ? ORDER BY " + VOTER_ORDER)) {
            query.setLong(1, scope.topicId());
            query.setString(2, scope.key());
            ResultSet row = query.executeQuery();
            int next = 1;
            while (row.next()) {
                int number = POLIS.equals(row.getString(2)) ? row.getInt(3) : next;
                voters.put(row.getLong(1), new Voter(number, row.getString(4)));
                next = number + 1;
            }
        }
        return voters;
    }

    private Set<Integer> numbersWithVotes() throws SQLException {
        Set<Integer> numbers = new LinkedHashSet<>();
        try (PreparedStatement query = query("""
                SELECT s.number FROM topic_statement s WHERE s.topic_id = ? AND s.moderation >= ?
                  AND EXISTS (SELECT 1 FROM vote v WHERE v.topic_id = s.topic_id AND v.question_id = s.id)
                ORDER BY s.number""")) {
            query.setLong(1, scope.topicId());
            query.setInt(2, lowestModeration());
            ResultSet row = query.executeQuery();
            while (row.next()) {
                numbers.add(row.getInt(1));
            }
        }
        return numbers;
    }

    private Map<Integer, Integer> commentsByAuthor() throws SQLException {
        Map<Integer, Integer> counts = new HashMap<>();
        try (PreparedStatement query = query("""
                SELECT s.author_number, COUNT(*) FROM topic_statement s
                WHERE s.topic_id = ? AND s.moderation >= ? AND s.author_number IS NOT NULL GROUP BY s.author_number""")) {
            query.setLong(1, scope.topicId());
            query.setInt(2, lowestModeration());
            ResultSet row = query.executeQuery();
            while (row.next()) {
                counts.put(row.getInt(1), row.getInt(2));
            }
        }
        return counts;
    }

    private int lowestModeration() {
        return scope.all() ? -1 : 0;
    }

    private PreparedStatement query(String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(FETCH);
        return query;
    }
}
