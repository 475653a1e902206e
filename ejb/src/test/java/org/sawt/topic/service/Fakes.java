package org.sawt.topic.service;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.topic.Answer;
import org.sawt.topic.BallotPaper;
import org.sawt.topic.CurrentVote;
import org.sawt.topic.ParticipantSource;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.Topic;
import org.sawt.topic.TopicCharge;
import org.sawt.topic.TopicDraft;
import org.sawt.topic.TopicKind;
import org.sawt.topic.VotingPeriod;
import org.sawt.topic.Wording;

/** Stands in for the container and the database in tests of the topics' services. */
final class Fakes {
    static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");
    static final Instant EVENING = Instant.parse("2026-03-01T15:00:00Z");

    private Fakes() {}

    static TopicDraft draft(ResultsVisibility results) {
        List<Wording> two = List.of(new Wording("أ", "A"), new Wording("ب", "B"));
        return new TopicDraft(
                TopicKind.SINGLE_CHOICE, "ع", "T", "م", "S", "ن", "B", NOON, EVENING, results, null, two, List.of());
    }

    static Topic topic(long id, TopicCharge charge, ResultsVisibility results) {
        Topic topic = new Topic(charge, draft(results), NOON.minusSeconds(60));
        set(topic, id);
        for (int i = 0; i < topic.options().size(); i++) {
            set(topic.options().get(i), id * 10 + i);
        }
        return topic;
    }

    private static void set(Object entity, long id) {
        try {
            var field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A clock that stands still until it is moved. */
    static final class HandClock extends Clock {
        Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Keeps what was recorded as text. */
    static final class FakeAudit extends AuditTrail {
        final List<String> entries = new ArrayList<>();

        @Override
        public void record(SubjectRef subject, String action, String from, String to) {
            entries.add(subject.id() + " " + action + " " + from + ">" + to);
        }
    }

    /** Topics in memory. */
    static final class FakeTopics extends TopicRepository {
        final Map<Long, Topic> topics = new HashMap<>();

        @Override
        void add(Topic topic) {
            set(topic, 1L + topics.size());
            topics.put(topic.id(), topic);
        }

        @Override
        void remove(Topic topic) {
            topics.remove(topic.id());
        }

        @Override
        Optional<Topic> findForChange(long id) {
            return Optional.ofNullable(topics.get(id));
        }
    }

    /** Votes in memory, and what was left for the tally. */
    static final class FakeVotes extends VoteRepository {
        final Map<Long, Map<Long, CurrentVote>> votes = new HashMap<>();
        final List<AcceptedVote> uncounted = new ArrayList<>();
        final Map<Long, BallotPaper> papers = new HashMap<>();
        final Map<String, Long> people = new HashMap<>();
        VotingPeriod period = new VotingPeriod(NOON, EVENING);

        @Override
        Optional<BallotPaper> findPaper(long topicId) {
            return Optional.ofNullable(papers.get(topicId));
        }

        @Override
        long lockParticipant(long topicId, ParticipantSource source, long sourceId, Instant now) {
            return sourceId;
        }

        @Override
        void addPerson(long topicId, String personKey, long participant) {
            if (!people.containsValue(participant)) {
                people.putIfAbsent(personKey, participant);
            }
        }

        @Override
        OptionalLong findParticipant(long topicId, String personKey) {
            Long participant = people.get(personKey);
            return participant == null ? OptionalLong.empty() : OptionalLong.of(participant);
        }

        @Override
        Map<Long, CurrentVote> current(long participant) {
            return votes.getOrDefault(participant, Map.of());
        }

        @Override
        Map<Long, CurrentVote> current(long topicId, long accountId) {
            return current(accountId);
        }

        @Override
        void accept(long topicId, long participant, List<AcceptedVote> accepted, Instant now) {
            uncounted.addAll(accepted);
            Map<Long, CurrentVote> mine = votes.computeIfAbsent(participant, each -> new HashMap<>());
            accepted.forEach(vote -> mine.put(vote.questionId(), new CurrentVote(vote.choice(), now)));
        }

        @Override
        VotingPeriod lockPeriod(long topicId) {
            return period;
        }

        void vote(long account, Answer answer) {
            accept(answer.questionId(), account, List.of(new AcceptedVote(answer.questionId(), null, 1, true)), NOON);
        }
    }

    /** Keeps the events that were fired. */
    static final class FakeEvents implements Event<Object> {
        final List<Object> fired = new ArrayList<>();

        @Override
        public void fire(Object event) {
            fired.add(event);
        }

        @Override
        public <U> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<Object> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U> Event<U> select(Class<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
