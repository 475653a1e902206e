package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sawt.topic.ParticipantSource;
import org.sawt.topic.TopicCharge;

/** Puts the demonstration's votes straight into the tables, counted. */
@Dependent
class TopicDemoRepository {
    private static final int ROWS = 250;

    @PersistenceContext
    EntityManager entityManager;

    /** What an officer of the demonstration would be in charge of. */
    Optional<TopicCharge> findOfficer(String userName) {
        Stream<?> rows = entityManager
                .createNativeQuery("SELECT id, entity_id FROM account WHERE user_name = ?")
                .setParameter(1, userName)
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new TopicCharge(((Number) row[0]).longValue(), (Long) row[1]))
                .findFirst();
    }

    /** The entity with this English abbreviation. */
    Optional<Long> findEntity(String abbreviation) {
        Stream<?> ids = entityManager
                .createNativeQuery("SELECT id FROM government_entity WHERE abbreviation_en = ? ORDER BY id LIMIT 1")
                .setParameter(1, abbreviation)
                .getResultStream();
        return ids.map(id -> ((Number) id).longValue()).findFirst();
    }

    boolean hasTopics(long owner) {
        return !entityManager
                .createNativeQuery("SELECT id FROM topic WHERE owner_id = ? LIMIT 1")
                .setParameter(1, owner)
                .getResultList()
                .isEmpty();
    }

    /** Makes that many anonymous participants and returns their ids. */
    List<Long> join(long topicId, int people, Instant joinedAt) {
        List<Object[]> rows = IntStream.rangeClosed(1, people)
                .mapToObj(person ->
                        new Object[] {topicId, ParticipantSource.DEMO.code(), person, Timestamp.from(joinedAt)})
                .toList();
        insert("participant (topic_id, source, source_id, joined_at)", rows);
        Stream<?> ids = entityManager
                .createNativeQuery("SELECT id FROM participant WHERE topic_id = ? ORDER BY source_id")
                .setParameter(1, topicId)
                .getResultStream();
        return ids.map(id -> ((Number) id).longValue()).toList();
    }

    void vote(long topicId, List<DemoVotes.Vote> votes) {
        List<Object[]> rows = votes.stream()
                .map(vote -> new Object[] {
                    topicId,
                    vote.answer().questionId(),
                    vote.participant(),
                    vote.answer().choice(),
                    Timestamp.from(vote.castAt())
                })
                .toList();
        insert("vote (topic_id, question_id, participant_id, choice, cast_at)", rows);
        execute(
                "INSERT INTO vote_log (topic_id, question_id, participant_id, choice, cast_at)"
                        + " SELECT topic_id, question_id, participant_id, choice, cast_at FROM vote WHERE topic_id = ?",
                topicId);
        execute(
                "INSERT INTO vote_tally (topic_id, question_id, choice, votes)"
                        + " SELECT topic_id, question_id, choice, COUNT(*) FROM vote WHERE topic_id = ?"
                        + " GROUP BY question_id, choice",
                topicId);
        execute(
                "INSERT INTO topic_turnout (topic_id, participants)"
                        + " SELECT topic_id, COUNT(DISTINCT participant_id) FROM vote WHERE topic_id = ? GROUP BY topic_id",
                topicId);
    }

    private void execute(String sql, long topicId) {
        entityManager.createNativeQuery(sql).setParameter(1, topicId).executeUpdate();
    }

    private void insert(String into, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<Object[]> some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            String marks = "(" + String.join(",", Collections.nCopies(some.get(0).length, "?")) + ")";
            Query query = entityManager.createNativeQuery(
                    "INSERT INTO " + into + " VALUES " + String.join(",", Collections.nCopies(some.size(), marks)));
            int next = 1;
            for (Object[] row : some) {
                for (Object value : row) {
                    query.setParameter(next++, value);
                }
            }
            query.executeUpdate();
        }
    }
}
