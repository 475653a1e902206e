package org.sawt.idea.service;

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
import java.util.HashMap;
import java.util.Map;
import org.sawt.common.service.JobLock;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaRound;
import org.sawt.identity.service.DemoMode;

/** Fills a demonstration with rounds, ideas in every status, their support, answers and comments, once. */
@Startup
@Singleton
@DependsOn("DemoAccounts")
public class IdeaDemo {
    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaDemoRepository repository;

    @Inject
    IdeaDemoLife life;

    @Inject
    JobLock jobLock;

    @Inject
    Clock clock;

    @PostConstruct
    void prepare() {
        if (DemoMode.isOn() && jobLock.tryLock("idea.demo") && !repository.hasIdeas()) {
            Instant now = clock.instant();
            JsonObject content = read();
            Map<String, IdeaRound> rounds = rounds(content, now);
            Map<String, Idea> made = new HashMap<>();
            Map<String, Long> people = repository.people();
            for (JsonObject json : content.getJsonArray("ideas").getValuesAs(JsonObject.class)) {
                DemoIdea demo = new DemoIdea(json);
                Idea idea = life.tell(demo, rounds.get(demo.round()), people, now);
                made.put(demo.title(), idea);
                if (!demo.mergedInto().isEmpty()) {
                    life.merge(idea, made.get(demo.mergedInto()), people.get(IdeaDemoLife.OFFICER), now);
                }
            }
        }
    }

    /** By key; the standing round by the empty one. */
    private Map<String, IdeaRound> rounds(JsonObject content, Instant now) {
        Map<String, IdeaRound> rounds = new HashMap<>();
        rounds.put("", ideas.standingRound());
        for (DemoRound demo : DemoRound.of(content)) {
            Long entity = repository.findEntity(demo.entity()).orElse(null);
            IdeaRound round = new IdeaRound(entity, demo.draft(now), now);
            round.publish(round.opensAt());
            ideas.add(round);
            rounds.put(demo.key(), round);
        }
        ideas.flush();
        return rounds;
    }

    static JsonObject read() {
        try (JsonReader reader = Json.createReader(IdeaDemo.class.getResourceAsStream("demo-ideas.json"))) {
            return reader.readObject();
        }
    }
}
