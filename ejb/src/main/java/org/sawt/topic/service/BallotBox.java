package org.sawt.topic.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.topic.Answer;
import org.sawt.topic.CurrentVote;
import org.sawt.topic.ParticipantSource;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.VotingPeriod;

/**
 * The transaction of a vote. It takes the person's participant row first, so that all requests of one person on one topic
 * stand in one line, then the row of the verified person where one must be known, and looks at the closing time last, with the topic's row locked against being closed meanwhile. For
 * {@link VoteService} only, which has checked the answers.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BallotBox {
    @Inject
    VoteRepository votes;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public VoteReceipt cast(long topicId, Voter voter, List<Answer> answers) {
        long participant = votes.lockParticipant(topicId, ParticipantSource.ACCOUNT, voter.accountId(), now());
        Map<Long, CurrentVote> current = new HashMap<>(votes.current(participant));
        boolean first = current.isEmpty();
        if (voter.personKey() != null) {
            requireOnePerson(topicId, participant, voter.personKey(), first);
        }
        Instant now = now();
        List<AcceptedVote> accepted = changes(answers, current, first);
        votes.accept(topicId, participant, accepted, now);
        accepted.forEach(vote -> current.put(vote.questionId(), new CurrentVote(vote.choice(), now)));
        requireOpen(votes.lockPeriod(topicId));
        return receipt(first, current);
    }

    /** A person votes with one account, an account for one person. */
    private void requireOnePerson(long topicId, long participant, String personKey, boolean first) {
        if (first) {
            votes.addPerson(topicId, personKey, participant);
        }
        OptionalLong known = votes.findParticipant(topicId, personKey);
        if (known.isEmpty()) {
            throw RuleViolation.conflict("topic.vote.otherPerson");
        }
        if (known.getAsLong() != participant) {
            throw RuleViolation.conflict("topic.vote.otherAccount");
        }
    }

    private static List<AcceptedVote> changes(List<Answer> answers, Map<Long, CurrentVote> current, boolean first) {
        List<Answer> ordered = new ArrayList<>(answers);
        ordered.sort(Comparator.comparingLong(Answer::questionId));
        List<AcceptedVote> changes = new ArrayList<>();
        for (Answer answer : ordered) {
            CurrentVote before = current.get(answer.questionId());
            if (before == null || before.choice() != answer.choice()) {
                changes.add(new AcceptedVote(
                        answer.questionId(),
                        before == null ? null : before.choice(),
                        answer.choice(),
                        first && changes.isEmpty()));
            }
        }
        return changes;
    }

    private void requireOpen(VotingPeriod period) {
        Instant now = clock.instant();
        TopicStatus status = TopicStatus.at(now, period.opensAt(), period.opensAt(), period.closesAt());
        if (status == TopicStatus.CLOSED) {
            throw RuleViolation.conflict("topic.vote.closed");
        }
        if (status == TopicStatus.SCHEDULED) {
            throw RuleViolation.conflict("topic.vote.notOpen");
        }
    }

    private static VoteReceipt receipt(boolean first, Map<Long, CurrentVote> current) {
        OwnVote own = OwnVote.of(current).orElseThrow();
        return new VoteReceipt(first, own.castAt(), own.choices());
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
