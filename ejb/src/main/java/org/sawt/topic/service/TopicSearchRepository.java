package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;
import org.sawt.search.SearchDocument;

/** The texts of topics, for the search index. */
@Dependent
class TopicSearchRepository {

    @PersistenceContext
    EntityManager entityManager;

    List<Long> ids(long after, int most) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id FROM topic WHERE id > ? ORDER BY id LIMIT ?")
                .setParameter(1, after)
                .setParameter(2, most)
                .getResultList();
        return ids.stream().map(TopicSearchRepository::number).toList();
    }

    /** Those that are published, with what they ask. */
    List<SearchDocument> published(Collection<Long> ids) {
        String wanted = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        Map<Long, List<String>> questions = questions(wanted);
        return rows("SELECT id, title_ar, title_en, summary_ar, summary_en, body_ar, body_en, entity_id, published_at"
                        + " FROM topic WHERE published_at IS NOT NULL AND id IN " + wanted)
                .stream()
                .map(row -> document(row, questions.getOrDefault(number(row[0]), List.of())))
                .toList();
    }

    private static SearchDocument document(Object[] row, List<String> questions) {
        List<String> texts = new ArrayList<>(questions);
        for (int column = 3; column <= 6; column++) {
            texts.add((String) row[column]);
        }
        return new SearchDocument(
                new SubjectRef("topic", number(row[0])),
                List.of((String) row[1], (String) row[2]),
                texts,
                null,
                row[7] == null ? null : number(row[7]),
                ((Timestamp) row[8]).toInstant());
    }

    /** Options, and statements that are not moderated out. */
    private Map<Long, List<String>> questions(String topics) {
        Map<Long, List<String>> texts = new HashMap<>();
        rows("SELECT topic_id, text_ar, text_en FROM topic_option WHERE topic_id IN " + topics
                        + " UNION ALL SELECT topic_id, text_ar, text_en FROM topic_statement"
                        + " WHERE moderation >= 0 AND topic_id IN " + topics)
                .forEach(row -> texts.computeIfAbsent(number(row[0]), topic -> new ArrayList<>())
                        .addAll(List.of((String) row[1], (String) row[2])));
        return texts;
    }

    private List<Object[]> rows(String sql) {
        List<?> rows = entityManager.createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
