package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.government.service.EntityName;
import org.sawt.identity.EligibilityGap;
import org.sawt.topic.Answer;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.Topic;
import org.sawt.topic.TopicCharge;

class TopicQueriesTest {
    private static final long OWNER = 7;
    private static final TopicCharge CHARGE = new TopicCharge(OWNER, null);
    private static final OptionalLong NONE = OptionalLong.empty();
    private static final long MARYAM = 30;

    private final FakeViews views = new FakeViews();
    private final Fakes.FakeVotes votes = new Fakes.FakeVotes();
    private final FakeCaller caller = new FakeCaller(0);
    private final Fakes.HandClock clock = new Fakes.HandClock();
    private final TopicQueries queries = new TopicQueries();

    @BeforeEach
    void wire() {
        queries.views = views;
        queries.votes = votes;
        queries.caller = caller.towardsTopics();
        queries.clock = clock;
    }

    @Test
    void showsResultsToEverybodyWhenTheOwnerAlwaysShowsThem() {
        long id = published(ResultsVisibility.ALWAYS);
        assertEquals(Map.of(id, Map.of(10L, 4L, 11L, 0L)), queries.results(id).counts());
        assertEquals(4, queries.results(id).participants());
    }

    @Test
    void showsResultsToWhoHasVotedOnly() {
        long id = published(ResultsVisibility.AFTER_VOTE);
        assertTrue(queries.results(id).isHidden());
        caller.account = MARYAM;
        assertTrue(queries.results(id).isHidden());
        votes.vote(MARYAM, new Answer(id, 10));
        assertFalse(queries.results(id).isHidden());
        assertTrue(queries.getPublished(id).resultsVisible());
    }

    @Test
    void hidesResultsUntilTheClose() {
        long id = published(ResultsVisibility.AFTER_CLOSE);
        caller.account = MARYAM;
        votes.vote(MARYAM, new Answer(id, 10));
        assertTrue(queries.results(id).isHidden());
        clock.now = Fakes.EVENING;
        caller.account = 0;
        assertFalse(queries.results(id).isHidden());
    }

    @Test
    void showsResultsToTheOwnerAndTheAdministratorAtAnyTime() {
        long id = published(ResultsVisibility.AFTER_CLOSE);
        caller.is(OWNER, Roles.MINISTRY, NONE);
        assertFalse(queries.results(id).isHidden());
        caller.is(99, Roles.MINISTRY, NONE);
        assertTrue(queries.results(id).isHidden());
        caller.is(99, Roles.ADMIN, NONE);
        assertFalse(queries.results(id).isHidden());
    }

    @Test
    void knowsNoDraftInPublic() {
        Topic topic = Fakes.topic(1, CHARGE, ResultsVisibility.ALWAYS);
        views.topics.put(1L, topic);
        assertEquals(RuleViolation.Kind.NOT_FOUND, refusal(() -> queries.getPublished(1)));
        assertEquals(RuleViolation.Kind.NOT_FOUND, refusal(() -> queries.results(1)));
        assertEquals(RuleViolation.Kind.NOT_FOUND, refusal(() -> queries.ownVote(1)));
    }

    @Test
    void showsADraftToItsOwner() {
        views.topics.put(1L, Fakes.topic(1, CHARGE, ResultsVisibility.ALWAYS));
        caller.is(OWNER, Roles.MINISTRY, NONE);
        assertEquals(1, queries.getOwn(1).id());
        caller.is(MARYAM, Roles.MINISTRY, NONE);
        assertEquals(RuleViolation.Kind.NOT_FOUND, refusal(() -> queries.getOwn(1)));
    }

    @Test
    void showsADraftToTheOfficersOfItsEntityOnly() {
        views.topics.put(1L, Fakes.topic(1, new TopicCharge(OWNER, 50L), ResultsVisibility.ALWAYS));
        caller.is(MARYAM, Roles.MINISTRY, OptionalLong.of(50));
        assertEquals(new EntityName(50, "الصحة", "Health"), queries.getOwn(1).entity());
        caller.is(OWNER, Roles.MINISTRY, OptionalLong.of(51));
        assertEquals(RuleViolation.Kind.NOT_FOUND, refusal(() -> queries.getOwn(1)));
        caller.is(MARYAM, Roles.AGENT, OptionalLong.of(50));
        assertEquals(RuleViolation.Kind.NOT_FOUND, refusal(() -> queries.getOwn(1)));
    }

    @Test
    void tellsThatAPublishedTopicBelongsToOthers() {
        long id = published(ResultsVisibility.ALWAYS);
        caller.is(MARYAM, Roles.MINISTRY, OptionalLong.of(51));
        assertEquals(RuleViolation.Kind.FORBIDDEN, refusal(() -> queries.getOwn(id)));
    }

    @Test
    void tellsWhatKeepsTheCallerFromVoting() {
        long id = published(ResultsVisibility.ALWAYS);
        assertEquals(List.of(EligibilityGap.SIGN_IN), queries.getPublished(id).gaps());
        caller.account = MARYAM;
        assertEquals(List.of(), queries.getPublished(id).gaps());
    }

    @Test
    void tellsWhatTheCallerVoted() {
        long id = published(ResultsVisibility.ALWAYS);
        assertEquals(Optional.empty(), queries.ownVote(id));
        caller.account = MARYAM;
        assertEquals(Optional.empty(), queries.ownVote(id));
        votes.vote(MARYAM, new Answer(id, 10));
        assertEquals(Fakes.NOON, queries.ownVote(id).orElseThrow().castAt());
    }

    @Test
    void bringsPagesIntoBounds() {
        assertEquals(new PageWanted(1, 1), new PageWanted(-3, 0));
        assertEquals(new PageWanted(1_000_000, 100), new PageWanted(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertEquals(99_999_900, new PageWanted(Integer.MAX_VALUE, 100).offset());
    }

    private long published(ResultsVisibility visibility) {
        Topic topic = Fakes.topic(1, CHARGE, visibility);
        topic.publish(Fakes.NOON);
        views.topics.put(1L, topic);
        return 1;
    }

    private static RuleViolation.Kind refusal(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(RuleViolation.class, call).kind();
    }

    private static final class FakeViews extends TopicViewRepository {
        final Map<Long, Topic> topics = new HashMap<>();

        @Override
        Optional<Topic> find(long id) {
            return Optional.ofNullable(topics.get(id));
        }

        @Override
        List<OptionView> options(long topicId) {
            return topics.get(topicId).options().stream()
                    .map(option -> new OptionView(
                            option.id(), option.text().ar(), option.text().en()))
                    .toList();
        }

        @Override
        EntityName entity(long id) {
            return new EntityName(id, "الصحة", "Health");
        }

        @Override
        long turnout(long topicId) {
            return 4;
        }

        @Override
        Map<Long, Map<Long, Long>> tally(long topicId) {
            return Map.of(topicId, Map.of(10L, 4L));
        }
    }
}
