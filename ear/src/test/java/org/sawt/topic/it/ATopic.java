package org.sawt.topic.it;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.sawt.identity.Eligibility;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicDraft;
import org.sawt.topic.TopicKind;
import org.sawt.topic.Wording;

/** What an officer types for a topic: complete in both languages and open since an hour, unless told otherwise. */
final class ATopic {

    private final TopicKind kind;
    private final List<Wording> questions;
    private String titleAr = "سؤال للجميع";
    private String titleEn = "A question for all";
    private Instant opensAt = Instant.now().minus(Duration.ofHours(1));
    private Instant closesAt = Instant.now().plus(Duration.ofDays(7));
    private ResultsVisibility results = ResultsVisibility.ALWAYS;
    private Eligibility eligibility = Eligibility.everybody();

    private ATopic(TopicKind kind, String... texts) {
        this.kind = kind;
        this.questions = Arrays.stream(texts)
                .map(text -> new Wording("نص " + text, text))
                .toList();
    }

    static ATopic withOptions(String... texts) {
        return new ATopic(TopicKind.SINGLE_CHOICE, texts);
    }

    static ATopic withStatements(String... texts) {
        return new ATopic(TopicKind.STATEMENTS, texts);
    }

    ATopic titled(String arabic, String english) {
        titleAr = arabic;
        titleEn = english;
        return this;
    }

    ATopic opening(Instant time) {
        opensAt = time;
        return this;
    }

    ATopic closing(Instant time) {
        closesAt = time;
        return this;
    }

    ATopic results(ResultsVisibility visibility) {
        results = visibility;
        return this;
    }

    ATopic only(Eligibility eligible) {
        eligibility = eligible;
        return this;
    }

    TopicDraft draft() {
        boolean choice = kind == TopicKind.SINGLE_CHOICE;
        return new TopicDraft(
                kind,
                titleAr,
                titleEn,
                "ملخص",
                "A summary",
                "النص الكامل",
                "The whole text",
                opensAt,
                closesAt,
                results,
                eligibility,
                choice ? questions : List.of(),
                choice ? List.of() : questions);
    }
}
