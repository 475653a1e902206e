package org.sawt.topic.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.JobLock;
import org.sawt.discussion.service.CommentDemo;
import org.sawt.discussion.service.CommentDemo.Entry;
import org.sawt.identity.service.DemoMode;
import org.sawt.moderation.service.ModerationDemo;

/** Lets the people of a demonstration discuss its topics, once. */
@Startup
@Singleton
@DependsOn("TopicDemo")
public class TopicDiscussionDemo {
    private static final String MODERATOR = "moderator";

    @Inject
    TopicDiscussionDemoRepository known;

    @Inject
    CommentDemo comments;

    @Inject
    ModerationDemo moderation;

    @Inject
    JobLock jobLock;

    @Inject
    Clock clock;

    /** A topic that is discussed, and its entity. */
    record Place(SubjectRef topic, Long entity) {}

    @PostConstruct
    void prepare() {
        if (DemoMode.isOn() && jobLock.tryLock("topic.discussion.demo") && !known.hasComments()) {
            Instant now = clock.instant();
            read().forEach(topic -> known.findTopic(topic.getString("topic"))
                    .ifPresent(place -> topic.getJsonArray("comments").getValuesAs(JsonValue::asJsonObject).stream()
                            .map(DemoComment::new)
                            .forEach(comment -> say(comment, place, 0, now))));
        }
    }

    static List<JsonObject> read() {
        try (JsonReader reader =
                Json.createReader(TopicDiscussionDemo.class.getResourceAsStream("demo-comments.json"))) {
            return reader.readArray().getValuesAs(JsonValue::asJsonObject);
        }
    }

    private void say(DemoComment comment, Place place, long parent, Instant now) {
        Instant at = comment.at(now);
        Entry entry = new Entry(
                place.topic(),
                parent,
                known.account(comment.by()),
                comment.isOfficial() ? place.entity() : null,
                comment.draft(),
                at,
                comment.up(),
                comment.down());
        long id = comment.isWaiting() ? comments.hold(entry) : comments.show(entry);
        SubjectRef ref = new SubjectRef("comment", id);
        comment.reports()
                .forEach(report ->
                        moderation.report(ref, known.account(report.by()), report.rule(), report.reason(), now));
        comment.hiddenRule()
                .ifPresent(rule -> moderation.hide(
                        ref, known.account(MODERATOR), rule, "التعليق يهاجم أشخاصًا ولا يناقش الفكرة.", now));
        comment.answers().forEach(answer -> say(answer, place, id, now));
    }
}
