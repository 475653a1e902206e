package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sawt.identity.service.DataRow;
import org.sawt.topic.ParticipantSource;

/** What topics keep about one account. */
@Dependent
class TopicPersonRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** The person's votes of this moment, found topic by topic, because participants are only known within their topic. */
    List<Map<String, Object>> votes(long accountId) {
        return rows("""
                SELECT t.id, t.title_ar, t.title_en, s.text_ar, s.text_en, o.text_ar, o.text_en, v.choice, v.cast_at
                FROM topic t
                STRAIGHT_JOIN participant p ON p.topic_id = t.id AND p.source = ? AND p.source_id = ?
                JOIN vote v ON v.participant_id = p.id
                LEFT JOIN topic_statement s ON t.kind = 'STATEMENTS' AND s.id = v.question_id
                LEFT JOIN topic_option o ON t.kind = 'SINGLE_CHOICE' AND o.id = v.choice
                WHERE t.published_at IS NOT NULL ORDER BY v.cast_at, v.id""", TopicPersonRepository::vote, ParticipantSource.ACCOUNT.code(), accountId);
    }

    private static Map<String, Object> vote(Object[] row) {
        boolean option = row[5] != null;
        return DataRow.of("topic", row[0])
                .with("titleAr", row[1])
                .with("titleEn", row[2])
                .with("statementAr", row[3])
                .with("statementEn", row[4])
                .with("optionAr", row[5])
                .with("optionEn", row[6])
                .with("choice", option ? null : row[7].toString())
                .with("castAt", ((Timestamp) row[8]).toInstant())
                .values();
    }

    /** The topics that the person wrote for an office. */
    List<Map<String, Object>> topics(long accountId) {
        return rows(
                "SELECT id, title_ar, title_en, created_at FROM topic WHERE owner_id = ? ORDER BY id",
                row -> DataRow.of("topic", row[0])
                        .with("titleAr", row[1])
                        .with("titleEn", row[2])
                        .with("since", ((Timestamp) row[3]).toInstant())
                        .values(),
                accountId);
    }

    /** The imports that the person started for an office. */
    List<Map<String, Object>> imports(long accountId) {
        return rows(
                "SELECT id, topic_id, started_at FROM polis_import WHERE owner_id = ? ORDER BY id",
                row -> DataRow.of("number", row[0])
                        .with("topic", row[1])
                        .with("since", ((Timestamp) row[2]).toInstant())
                        .values(),
                accountId);
    }

    /** The drafts that nobody but the person could reach: those of no office. */
    List<Long> drafts(long accountId) {
        List<?> ids = entityManager
                .createNativeQuery(
                        "SELECT id FROM topic WHERE owner_id = ? AND published_at IS NULL AND entity_id IS NULL")
                .setParameter(1, accountId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private List<Map<String, Object>> rows(String sql, Function<Object[], Map<String, Object>> row, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(each -> row.apply((Object[]) each)).toList();
    }
}
