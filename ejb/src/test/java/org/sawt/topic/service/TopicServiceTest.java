package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicCharge;
import org.sawt.topic.TopicClosed;
import org.sawt.topic.TopicPublished;

class TopicServiceTest {
    private static final OptionalLong HEALTH = OptionalLong.of(50);
    private static final OptionalLong WORKS = OptionalLong.of(51);

    private final Fakes.FakeTopics topics = new Fakes.FakeTopics();
    private final FakeCaller caller = new FakeCaller(7);
    private final Fakes.FakeAudit audit = new Fakes.FakeAudit();
    private final Fakes.FakeEvents events = new Fakes.FakeEvents();
    private final Fakes.HandClock clock = new Fakes.HandClock();
    private final TopicService service = new TopicService();

    @BeforeEach
    void wire() {
        caller.is(7, Roles.MINISTRY, HEALTH);
        service.topics = topics;
        service.caller = caller.towardsTopics();
        service.audit = audit;
        service.events = events;
        service.clock = clock;
    }

    @Test
    void keepsADraftForTheCaller() {
        long id = draft();
        assertEquals(new TopicCharge(7, 50L), topics.topics.get(id).charge());
        assertEquals(List.of("1 topic.drafted null>draft"), audit.entries);
    }

    @Test
    void publishesOnceAndTellsEverybody() {
        long id = draft();
        service.publish(id);
        service.publish(id);
        assertEquals(List.of(new TopicPublished(id, 7, Fakes.NOON, Fakes.EVENING)), events.fired);
        assertEquals(List.of("1 topic.drafted null>draft", "1 topic.published draft>open"), audit.entries);
    }

    @Test
    void closesOnceAndTellsEverybody() {
        long id = draft();
        service.publish(id);
        events.fired.clear();
        clock.now = Fakes.NOON.plusSeconds(5);
        service.close(id);
        service.close(id);
        assertEquals(List.of(new TopicClosed(id, 7, clock.now)), events.fired);
    }

    @Test
    void refusesToOverwriteWhatAnotherRevised() {
        long id = draft();
        service.revise(id, 0, Fakes.draft(ResultsVisibility.AFTER_VOTE));
        assertRefused(Kind.CONFLICT, () -> service.revise(id, 1, Fakes.draft(ResultsVisibility.ALWAYS)));
        assertEquals(ResultsVisibility.AFTER_VOTE, topics.topics.get(id).resultsVisibility());
    }

    @Test
    void discardsADraftOnly() {
        long id = draft();
        service.publish(id);
        assertRefused(Kind.CONFLICT, () -> service.discard(id));
        long other = draft();
        service.discard(other);
        assertEquals(1, topics.topics.size());
    }

    @Test
    void knowsNoDraftOfAnotherEntity() {
        long id = draft();
        caller.is(8, Roles.MINISTRY, WORKS);
        assertRefusedEverything(Kind.NOT_FOUND, id);
        caller.is(8, Roles.MINISTRY, OptionalLong.empty());
        assertRefusedEverything(Kind.NOT_FOUND, id);
    }

    @Test
    void refusesToChangeWhatAnotherEntityPublished() {
        long id = draft();
        service.publish(id);
        caller.is(8, Roles.MINISTRY, WORKS);
        assertRefusedEverything(Kind.FORBIDDEN, id);
    }

    private void assertRefusedEverything(Kind kind, long id) {
        assertRefused(kind, () -> service.publish(id));
        assertRefused(kind, () -> service.close(id));
        assertRefused(kind, () -> service.discard(id));
        assertRefused(kind, () -> service.revise(id, 0, Fakes.draft(ResultsVisibility.ALWAYS)));
    }

    @Test
    void letsAColleagueOfTheEntityAct() {
        long id = draft();
        caller.is(8, Roles.MINISTRY, HEALTH);
        service.publish(id);
        assertEquals(1, events.fired.size());
    }

    @Test
    void takesTheTopicFromWhoWorksElsewhereNow() {
        long id = draft();
        caller.is(7, Roles.MINISTRY, WORKS);
        assertRefused(Kind.NOT_FOUND, () -> service.publish(id));
    }

    @Test
    void letsAnAdministratorAct() {
        long id = draft();
        caller.is(8, Roles.ADMIN, OptionalLong.empty());
        service.publish(id);
        assertEquals(1, events.fired.size());
    }

    @Test
    void knowsNoTopicThatIsNotThere() {
        assertRefused(Kind.NOT_FOUND, () -> service.publish(99));
    }

    private long draft() {
        return service.draft(Fakes.draft(ResultsVisibility.ALWAYS));
    }

    private static void assertRefused(Kind kind, Executable call) {
        assertEquals(kind, assertThrows(RuleViolation.class, call).kind());
    }
}
