package org.sawt.topic;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.sawt.common.BilingualText;
import org.sawt.identity.Eligibility;

/** Builds topics for tests; complete, in both languages, open from NOON until EVENING of one day, unless told otherwise. */
final class ATopic {
    static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");
    static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");
    static final Instant AFTERNOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant EVENING = Instant.parse("2026-03-01T15:00:00Z");

    private TopicKind kind = TopicKind.SINGLE_CHOICE;
    private BilingualText title = BilingualText.of("عنوان", "Title");
    private BilingualText summary = BilingualText.of("ملخص", "Summary");
    private BilingualText body = BilingualText.of("نص", "Body");
    private Instant opensAt = NOON;
    private Instant closesAt = EVENING;
    private ResultsVisibility results = ResultsVisibility.ALWAYS;
    private Eligibility eligibility;
    private Long entity;
    private List<Wording> options = wordings(3);
    private List<Wording> statements = wordings(2);

    private ATopic() {}

    static ATopic aTopic() {
        return new ATopic();
    }

    static List<Wording> wordings(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Wording("جملة " + number, "Sentence " + number))
                .toList();
    }

    ATopic ofStatements(Wording... wordings) {
        kind = TopicKind.STATEMENTS;
        statements = List.of(wordings);
        return this;
    }

    ATopic ofOptions(List<Wording> wordings) {
        options = wordings;
        return this;
    }

    ATopic kind(TopicKind value) {
        kind = value;
        return this;
    }

    ATopic titled(String ar, String en) {
        title = BilingualText.of(ar, en);
        return this;
    }

    ATopic summarised(String ar, String en) {
        summary = BilingualText.of(ar, en);
        return this;
    }

    ATopic saying(String ar, String en) {
        body = BilingualText.of(ar, en);
        return this;
    }

    ATopic openFrom(Instant from, Instant until) {
        opensAt = from;
        closesAt = until;
        return this;
    }

    ATopic showing(ResultsVisibility value) {
        results = value;
        return this;
    }

    ATopic only(Eligibility value) {
        eligibility = value;
        return this;
    }

    ATopic of(long entityId) {
        entity = entityId;
        return this;
    }

    TopicDraft draft() {
        return new TopicDraft(
                kind,
                title.ar(),
                title.en(),
                summary.ar(),
                summary.en(),
                body.ar(),
                body.en(),
                opensAt,
                closesAt,
                results,
                eligibility,
                options,
                statements);
    }

    Topic drafted() {
        Topic topic = new Topic(new TopicCharge(7, entity), draft(), MORNING);
        try {
            var id = Topic.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(topic, 42L);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return topic;
    }

    Topic published() {
        Topic topic = drafted();
        topic.publish(MORNING);
        return topic;
    }
}
