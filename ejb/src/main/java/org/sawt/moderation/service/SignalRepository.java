package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.Submission;

/** What was written lately, and the words that call a moderator. */
@Dependent
class SignalRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** The listed words as they were typed, by how they are compared. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (Object row : query("SELECT folded, word FROM moderation_word").getResultList()) {
            Object[] columns = (Object[]) row;
            words.put((String) columns[0], (String) columns[1]);
        }
        return words;
    }

    /** How many items this author has written since then, this one left out. */
    long countOthers(Submission submission, Instant since) {
        return number(query(
                "SELECT COUNT(*) FROM moderation_submission WHERE author_id = ? AND submitted_at >= ?"
                        + " AND NOT (kind = ? AND subject_id = ?)",
                submission.authorId(),
                Timestamp.from(since),
                submission.content().kind(),
                submission.content().id()));
    }

    /** Whether the account was opened after that moment; the made-up people of a demonstration never are new. */
    boolean isYounger(long accountId, Instant moment) {
        return number(query(
                        "SELECT COUNT(*) FROM account WHERE id = ? AND created_at > ? AND user_name = email",
                        accountId,
                        Timestamp.from(moment)))
                > 0;
    }

    /** The item that shares most of these bands, of others. */
    Optional<SubjectRef> findAlike(SubjectRef content, List<Long> bands) {
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>(bands);
        values.add(content.kind());
        values.add(content.id());
        Stream<?> rows = query(
                        "SELECT kind, subject_id FROM moderation_fingerprint WHERE band IN ("
                                + String.join(",", Collections.nCopies(bands.size(), "?"))
                                + ") AND NOT (kind = ? AND subject_id = ?)"
                                + " GROUP BY kind, subject_id ORDER BY COUNT(*) DESC, subject_id LIMIT 1",
                        values.toArray())
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new SubjectRef((String) row[0], ((Number) row[1]).longValue()))
                .findFirst();
    }

    /** Remembers what the item says now; when it was first written stays. */
    void remember(Submission submission, String textHash, List<Long> bands, Instant now) {
        SubjectRef content = submission.content();
        query(
                        "INSERT INTO moderation_submission (kind, subject_id, author_id, text_hash, submitted_at)"
                                + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE text_hash = VALUES(text_hash)",
                        content.kind(),
                        content.id(),
                        submission.authorId(),
                        textHash,
                        Timestamp.from(now))
                .executeUpdate();
        query("DELETE FROM moderation_fingerprint WHERE kind = ? AND subject_id = ?", content.kind(), content.id())
                .executeUpdate();
        for (Long band : bands) {
            query(
                            "INSERT IGNORE INTO moderation_fingerprint (kind, subject_id, band) VALUES (?, ?, ?)",
                            content.kind(),
                            content.id(),
                            band)
                    .executeUpdate();
        }
    }

    /** Forgets what was written before that moment. */
    void forgetBefore(Instant moment) {
        query(
                        "DELETE f FROM moderation_fingerprint f JOIN moderation_submission s"
                                + " ON s.kind = f.kind AND s.subject_id = f.subject_id WHERE s.submitted_at < ?",
                        Timestamp.from(moment))
                .executeUpdate();
        query("DELETE FROM moderation_submission WHERE submitted_at < ?", Timestamp.from(moment))
                .executeUpdate();
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
