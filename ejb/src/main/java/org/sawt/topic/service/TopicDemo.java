package org.sawt.topic.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.JobLock;
import org.sawt.identity.service.DemoMode;
import org.sawt.search.service.SearchOutbox;
import org.sawt.topic.Topic;
import org.sawt.topic.TopicCharge;
import org.sawt.topic.TopicDraft;

/** Fills a demonstration with topics, most of the officer {@code ministry}, and the votes of anonymous people, once. */
@Startup
@Singleton
@DependsOn("DemoAccounts")
public class TopicDemo {
    private static final String OFFICER = "ministry";

    @Inject
    TopicRepository topics;

    @Inject
    TopicDemoRepository votes;

    @Inject
    SearchOutbox search;

    @Inject
    JobLock jobLock;

    @Inject
    Clock clock;

    @PostConstruct
    void prepare() {
        if (DemoMode.isOn() && jobLock.tryLock("topic.demo")) {
            votes.findOfficer(OFFICER).ifPresent(this::prepare);
        }
    }

    private void prepare(TopicCharge officer) {
        if (!votes.hasTopics(officer.ownerId())) {
            Instant now = clock.instant();
            read().forEach(demo -> hold(demo, charge(demo, officer), now));
        }
    }

    /** Of the officer's own entity, or of another one that the content names. */
    private TopicCharge charge(DemoTopic demo, TopicCharge officer) {
        return demo.entity()
                .flatMap(votes::findEntity)
                .map(entity -> new TopicCharge(officer.ownerId(), entity))
                .orElse(officer);
    }

    static List<DemoTopic> read() {
        try (JsonReader reader = Json.createReader(TopicDemo.class.getResourceAsStream("demo-topics.json"))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(DemoTopic::new)
                    .toList();
        }
    }

    private void hold(DemoTopic demo, TopicCharge charge, Instant now) {
        TopicDraft draft = demo.draft(now);
        Instant lately = now.minus(1, ChronoUnit.HOURS);
        Instant published = draft.opensAt().isBefore(lately) ? draft.opensAt() : lately;
        Topic topic = new Topic(charge, draft, published.minus(1, ChronoUnit.DAYS));
        topics.add(topic);
        if (demo.isDraft()) {
            return;
        }
        topic.publish(published);
        topics.flush();
        search.changed(new SubjectRef("topic", topic.id()));
        if (demo.people() > 0) {
            List<Long> participants = votes.join(topic.id(), demo.people(), topic.opensAt());
            votes.vote(topic.id(), new DemoVotes(demo, topic, now).of(participants));
        }
    }
}
