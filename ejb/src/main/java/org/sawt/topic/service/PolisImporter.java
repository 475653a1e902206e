package org.sawt.topic.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.sawt.common.BilingualText;
import org.sawt.common.service.CsvSource;
import org.sawt.topic.TopicCharge;

/**
 * Makes a closed topic of a Pol.is export, on the connection of a transaction that the caller commits or rolls back. The
 * topic opens with the first vote and closes just after the last one.
 */
final class PolisImporter {

    private final Connection connection;
    private final Instant now;
    private final LongConsumer progress;
    private long readBefore;
    private Instant opensAt;

    /** @param progress told how many bytes of both files have been read so far */
    PolisImporter(Connection connection, Instant now, LongConsumer progress) {
        this.connection = connection;
        this.now = now;
        this.progress = progress;
    }

    /** @return the topic's id */
    long run(PolisUpload upload, TopicCharge charge) throws SQLException {
        long topicId = new PolisIds(connection, "topic_seq").next();
        insertTopic(topicId, upload, charge);
        try (PolisLoader loader = new PolisLoader(connection, topicId)) {
            PolisComments comments = readComments(upload.comments(), loader);
            readVotes(upload.votes(), loader, comments);
            loader.finish();
            describe(topicId, loader.summary());
        }
        return topicId;
    }

    private PolisComments readComments(PolisInput file, PolisLoader loader) {
        PolisComments comments = new PolisComments();
        long[] size = new long[1];
        try (PolisCsv csv = PolisCsv.open(
                new CsvSource("comments", file.fileName()), now, file.content(), read -> report(size, read))) {
            comments.read(csv, comment -> stored(() -> loader.add(comment)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        readBefore = size[0];
        return comments;
    }

    private void readVotes(PolisInput file, PolisLoader loader, PolisComments comments) {
        PolisVotes votes = new PolisVotes(comments.numbers(), comments.last());
        long[] size = new long[1];
        try (PolisCsv csv = PolisCsv.open(
                new CsvSource("votes", file.fileName()), now, file.content(), read -> report(size, read))) {
            votes.read(csv, vote -> stored(() -> loader.add(vote)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        opensAt = votes.isMatrix() ? comments.first() : loader.summary().first();
    }

    private void report(long[] size, long read) {
        size[0] = read;
        progress.accept(readBefore + read);
    }

    private void insertTopic(long topicId, PolisUpload upload, TopicCharge charge) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO topic (id, kind, origin, results_visibility, owner_id, entity_id, title_ar, title_en, summary_ar,
                  summary_en, body_ar, body_en, opens_at, closes_at, created_at, revised_at, published_at, version)
                VALUES (?, 'STATEMENTS', 'POLIS', 'ALWAYS', ?, ?, ?, ?, '', '', '', '', ?, ?, ?, ?, ?, 1)""")) {
            Timestamp time = Timestamp.from(now);
            insert.setLong(1, topicId);
            insert.setLong(2, charge.ownerId());
            insert.setObject(3, charge.entityId());
            insert.setString(4, upload.titleAr());
            insert.setString(5, upload.titleEn());
            for (int column = 6; column <= 9; column++) {
                insert.setTimestamp(column, time);
            }
            insert.setTimestamp(10, upload.publish() ? time : null);
            insert.executeUpdate();
        }
    }

    private void describe(long topicId, PolisSummary conversation) throws SQLException {
        PolisSummary told = new PolisSummary(
                conversation.statements(),
                conversation.participants(),
                conversation.votes(),
                opensAt,
                conversation.last());
        BilingualText summary = told.summary();
        BilingualText body = told.body();
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE topic SET summary_ar = ?, summary_en = ?, body_ar = ?, body_en = ?, opens_at = ?, closes_at = ?
                WHERE id = ?""")) {
            update.setString(1, summary.ar());
            update.setString(2, summary.en());
            update.setString(3, body.ar());
            update.setString(4, body.en());
            update.setTimestamp(5, Timestamp.from(opensAt));
            update.setTimestamp(6, Timestamp.from(told.last().plusMillis(1)));
            update.setLong(7, topicId);
            update.executeUpdate();
        }
    }

    private interface Write {
        void run() throws SQLException;
    }

    private static void stored(Write write) {
        try {
            write.run();
        } catch (SQLException e) {
            throw new IllegalStateException("could not store a row of the import", e);
        }
    }
}
