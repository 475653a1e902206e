package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sawt.topic.TallyBatch;
import org.sawt.topic.TallyDelta;
import org.sawt.topic.UncountedVote;

/** The tally and what waits to be counted. */
@Dependent
class TallyRepository {
    private static final String WAITING =
            "SELECT id, topic_id, question_id, previous_choice, choice, first_of_participant FROM vote_uncounted";

    /** One statement and so one consistent view: the tally and the votes waiting for it, against the votes themselves. */
    private static final String DIFFERENCES = """
            SELECT topic_id, question_id, choice, CAST(SUM(counted) AS SIGNED), CAST(SUM(actual) AS SIGNED) FROM (
              SELECT topic_id, question_id, choice, 0 AS counted, COUNT(*) AS actual
                FROM vote GROUP BY topic_id, question_id, choice
              UNION ALL SELECT topic_id, question_id, choice, votes, 0 FROM vote_tally
              UNION ALL SELECT topic_id, question_id, choice, 1, 0 FROM vote_uncounted
              UNION ALL SELECT topic_id, question_id, previous_choice, -1, 0 FROM vote_uncounted
                WHERE previous_choice IS NOT NULL
              UNION ALL SELECT topic_id, 0, 0, 0, COUNT(DISTINCT participant_id) FROM vote GROUP BY topic_id
              UNION ALL SELECT topic_id, 0, 0, participants, 0 FROM topic_turnout
              UNION ALL SELECT topic_id, 0, 0, 1, 0 FROM vote_uncounted WHERE first_of_participant
            ) numbers %s
            GROUP BY topic_id, question_id, choice HAVING SUM(counted) <> SUM(actual)
            ORDER BY topic_id, question_id, choice""";

    @PersistenceContext
    EntityManager entityManager;

    /** Claims votes that nobody else is counting; votes of transactions that are under way are passed over. */
    List<UncountedVote> claim(int limit) {
        return claimed(entityManager
                .createNativeQuery(WAITING + " ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, limit));
    }

    List<UncountedVote> claim(long topicId, int limit) {
        return claimed(entityManager
                .createNativeQuery(WAITING + " WHERE topic_id = ? ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, topicId)
                .setParameter(2, limit));
    }

    private static List<UncountedVote> claimed(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> uncounted((Object[]) row)).toList();
    }

    private static UncountedVote uncounted(Object[] row) {
        return new UncountedVote(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                row[3] == null ? null : number(row[3]),
                number(row[4]),
                row[5] instanceof Boolean first ? first : number(row[5]) != 0);
    }

    List<Long> topicsWaiting() {
        List<?> topics = entityManager
                .createNativeQuery("SELECT DISTINCT topic_id FROM vote_uncounted ORDER BY topic_id")
                .getResultList();
        return topics.stream().map(TallyRepository::number).toList();
    }

    /** Adds a batch to the tally, in the order of its keys. */
    void add(TallyBatch batch) {
        for (TallyDelta delta : batch.votes()) {
            entityManager
                    .createNativeQuery("INSERT INTO vote_tally (topic_id, question_id, choice, votes)"
                            + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE votes = votes + VALUES(votes)")
                    .setParameter(1, delta.topicId())
                    .setParameter(2, delta.questionId())
                    .setParameter(3, delta.choice())
                    .setParameter(4, delta.change())
                    .executeUpdate();
        }
        for (Map.Entry<Long, Long> turnout : batch.turnout().entrySet()) {
            entityManager
                    .createNativeQuery("INSERT INTO topic_turnout (topic_id, participants) VALUES (?, ?)"
                            + " ON DUPLICATE KEY UPDATE participants = participants + VALUES(participants)")
                    .setParameter(1, turnout.getKey())
                    .setParameter(2, turnout.getValue())
                    .executeUpdate();
        }
    }

    void forget(List<UncountedVote> counted) {
        String ids = counted.stream().map(vote -> String.valueOf(vote.id())).collect(Collectors.joining(","));
        entityManager
                .createNativeQuery("DELETE FROM vote_uncounted WHERE id IN (" + ids + ")")
                .executeUpdate();
    }

    /** Where the tally of any topic differs from the votes. */
    List<TallyDifference> differences() {
        return differences(entityManager.createNativeQuery(DIFFERENCES.formatted("")));
    }

    List<TallyDifference> differences(long topicId) {
        return differences(entityManager
                .createNativeQuery(DIFFERENCES.formatted("WHERE topic_id = ?"))
                .setParameter(1, topicId));
    }

    private static List<TallyDifference> differences(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> difference((Object[]) row)).toList();
    }

    private static TallyDifference difference(Object[] row) {
        return new TallyDifference(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
