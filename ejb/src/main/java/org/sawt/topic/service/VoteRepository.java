package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.sawt.identity.Eligibility;
import org.sawt.topic.BallotPaper;
import org.sawt.topic.CurrentVote;
import org.sawt.topic.ParticipantSource;
import org.sawt.topic.TopicKind;
import org.sawt.topic.VotingPeriod;

/** The votes, in SQL: they are many and hot, and nobody edits them as objects. */
@Dependent
class VoteRepository {
    private static final int ROWS = 200;

    private record Casting(long topicId, long participant, Instant now) {}

    @PersistenceContext
    EntityManager entityManager;

    /** What can be answered on a published topic. */
    Optional<BallotPaper> findPaper(long topicId) {
        return entityManager
                .createQuery(
                        "SELECT t.kind, t.eligibility FROM Topic t WHERE t.id = :id AND t.publishedAt IS NOT NULL",
                        Object[].class)
                .setParameter("id", topicId)
                .getResultStream()
                .findFirst()
                .map(row -> paper(topicId, (TopicKind) row[0]).only((Eligibility) row[1]));
    }

    private BallotPaper paper(long topicId, TopicKind kind) {
        return kind == TopicKind.SINGLE_CHOICE
                ? BallotPaper.singleChoice(topicId, ids("SELECT id FROM topic_option WHERE topic_id = ?", topicId))
                : BallotPaper.statements(
                        topicId, ids("SELECT id FROM topic_statement WHERE topic_id = ? AND moderation >= 0", topicId));
    }

    private Set<Long> ids(String sql, long topicId) {
        Set<Long> ids = new HashSet<>();
        for (Object id :
                entityManager.createNativeQuery(sql).setParameter(1, topicId).getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    /**
     * Takes the row of a person in a topic, made when missing, until the end of the transaction. Must be the transaction's
     * first statement: what is read after it is what the one before in the line has left.
     */
    long lockParticipant(long topicId, ParticipantSource source, long sourceId, Instant now) {
        entityManager
                .createNativeQuery("INSERT INTO participant (topic_id, source, source_id, joined_at)"
                        + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, topicId)
                .setParameter(2, source.code())
                .setParameter(3, sourceId)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        Object id = entityManager
                .createNativeQuery("SELECT id FROM participant"
                        + " WHERE topic_id = ? AND source = ? AND source_id = ? FOR UPDATE")
                .setParameter(1, topicId)
                .setParameter(2, source.code())
                .setParameter(3, sourceId)
                .getSingleResult();
        return ((Number) id).longValue();
    }

    /** Notes which verified person a participant is, unless the person or the participant has been noted before. */
    void addPerson(long topicId, String personKey, long participant) {
        entityManager
                .createNativeQuery("INSERT INTO participant_person (topic_id, person_key, participant_id)"
                        + " VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE topic_id = topic_id")
                .setParameter(1, topicId)
                .setParameter(2, personKey)
                .setParameter(3, participant)
                .executeUpdate();
    }

    /** The participant that a verified person is in a topic: as of now, whoever had to be waited for. */
    OptionalLong findParticipant(long topicId, String personKey) {
        Stream<?> holder = entityManager
                .createNativeQuery("SELECT participant_id FROM participant_person"
                        + " WHERE topic_id = ? AND person_key = ? LOCK IN SHARE MODE")
                .setParameter(1, topicId)
                .setParameter(2, personKey)
                .getResultStream();
        return holder.mapToLong(id -> ((Number) id).longValue()).findFirst();
    }

    /** A participant's votes by question. */
    Map<Long, CurrentVote> current(long participant) {
        return votes(entityManager
                .createNativeQuery("SELECT question_id, choice, cast_at FROM vote WHERE participant_id = ?")
                .setParameter(1, participant));
    }

    /** The votes of an account on a topic by question. */
    Map<Long, CurrentVote> current(long topicId, long accountId) {
        return votes(entityManager
                .createNativeQuery("SELECT v.question_id, v.choice, v.cast_at FROM participant p"
                        + " JOIN vote v ON v.participant_id = p.id"
                        + " WHERE p.topic_id = ? AND p.source = ? AND p.source_id = ?")
                .setParameter(1, topicId)
                .setParameter(2, ParticipantSource.ACCOUNT.code())
                .setParameter(3, accountId));
    }

    private static Map<Long, CurrentVote> votes(Query query) {
        Map<Long, CurrentVote> votes = new HashMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            long choice = ((Number) row[1]).longValue();
            votes.put(((Number) row[0]).longValue(), new CurrentVote(choice, ((Timestamp) row[2]).toInstant()));
        }
        return votes;
    }

    /** Makes these the participant's votes, adds them to the log, and leaves them for the tally. */
    void accept(long topicId, long participant, List<AcceptedVote> accepted, Instant now) {
        for (int from = 0; from < accepted.size(); from += ROWS) {
            List<AcceptedVote> rows = accepted.subList(from, Math.min(from + ROWS, accepted.size()));
            Casting casting = new Casting(topicId, participant, now);
            write("vote", " ON DUPLICATE KEY UPDATE choice = VALUES(choice), cast_at = VALUES(cast_at)", rows, casting);
            write("vote_log", "", rows, casting);
            leaveUncounted(topicId, rows);
        }
    }

    private void write(String table, String onDuplicate, List<AcceptedVote> rows, Casting casting) {
        Query query = entityManager.createNativeQuery(
                "INSERT INTO " + table + " (topic_id, question_id, participant_id, choice, cast_at) VALUES "
                        + String.join(",", Collections.nCopies(rows.size(), "(?,?,?,?,?)")) + onDuplicate);
        int next = 1;
        for (AcceptedVote row : rows) {
            query.setParameter(next++, casting.topicId());
            query.setParameter(next++, row.questionId());
            query.setParameter(next++, casting.participant());
            query.setParameter(next++, row.choice());
            query.setParameter(next++, Timestamp.from(casting.now()));
        }
        query.executeUpdate();
    }

    private void leaveUncounted(long topicId, List<AcceptedVote> rows) {
        Query query = entityManager.createNativeQuery("INSERT INTO vote_uncounted"
                + " (topic_id, question_id, previous_choice, choice, first_of_participant) VALUES "
                + String.join(",", Collections.nCopies(rows.size(), "(?,?,?,?,?)")));
        int next = 1;
        for (AcceptedVote row : rows) {
            query.setParameter(next++, topicId);
            query.setParameter(next++, row.questionId());
            query.setParameter(next++, row.previousChoice());
            query.setParameter(next++, row.choice());
            query.setParameter(next++, row.firstOfParticipant());
        }
        query.executeUpdate();
    }

    /** When a published topic is voted on; its row is locked in share mode, so that nobody closes it meanwhile. */
    VotingPeriod lockPeriod(long topicId) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("SELECT opens_at, closes_at FROM topic WHERE id = ? LOCK IN SHARE MODE")
                .setParameter(1, topicId)
                .getSingleResult();
        return new VotingPeriod(((Timestamp) row[0]).toInstant(), ((Timestamp) row[1]).toInstant());
    }
}
