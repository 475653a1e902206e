package org.sawt.topic.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.topic.Topic;
import org.sawt.topic.TopicDraft;

/** What an officer does with topics. A topic is changed by the officers of its entity or an administrator only. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
public class TopicService {
    @Inject
    TopicRepository topics;

    @Inject
    TopicCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    /** Starts a draft of the caller's entity and returns its id. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long draft(TopicDraft draft) {
        Topic topic = new Topic(caller.charge(), draft, clock.instant());
        topics.add(topic);
        record(topic, "topic.drafted", null, "draft");
        return topic.id();
    }

    /** Rewrites a draft, unless it has been revised since the version that the caller saw. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void revise(long id, int version, TopicDraft draft) {
        Topic topic = getInCharge(id);
        if (topic.version() != version) {
            throw RuleViolation.conflict("topic.edit.stale");
        }
        topic.revise(draft, clock.instant());
        record(topic, "topic.revised", String.valueOf(version), String.valueOf(version + 1));
    }

    /** Puts a complete draft to the public; does nothing when that has been done. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void publish(long id) {
        Topic topic = getInCharge(id);
        topic.publish(clock.instant()).ifPresent(event -> {
            record(
                    topic,
                    "topic.published",
                    "draft",
                    topic.statusAt(clock.instant()).code());
            events.fire(event);
        });
    }

    /** Ends the voting now; does nothing when it has ended. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void close(long id) {
        Topic topic = getInCharge(id);
        Instant now = clock.instant();
        topic.closeNow(now).ifPresent(event -> {
            record(topic, "topic.closed", "open", "closed");
            events.fire(event);
        });
    }

    /** Throws a draft away. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void discard(long id) {
        Topic topic = getInCharge(id);
        topic.checkDiscardable();
        topics.remove(topic);
        record(topic, "topic.discarded", "draft", null);
    }

    private Topic getInCharge(long id) {
        Topic topic = topics.findForChange(id).orElseThrow(() -> RuleViolation.notFound("topic.notFound"));
        caller.requireCharge(topic);
        return topic;
    }

    private void record(Topic topic, String action, String from, String to) {
        audit.record(new SubjectRef("topic", topic.id()), action, from, to);
    }
}
