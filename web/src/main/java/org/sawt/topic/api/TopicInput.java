package org.sawt.topic.api;

import java.util.List;
import java.util.Map;
import org.sawt.common.api.JsonFields;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicDraft;
import org.sawt.topic.TopicKind;
import org.sawt.topic.Wording;

/** Reads a topic as an officer's program writes it. */
final class TopicInput {

    /** How a kind may be written. */
    static final Map<String, TopicKind> KINDS = Map.of(
            "single_choice", TopicKind.SINGLE_CHOICE,
            "single-choice", TopicKind.SINGLE_CHOICE,
            "choice", TopicKind.SINGLE_CHOICE,
            "statements", TopicKind.STATEMENTS);

    private static final Map<String, ResultsVisibility> RESULTS = Map.of(
            "always", ResultsVisibility.ALWAYS,
            "after_vote", ResultsVisibility.AFTER_VOTE,
            "after_close", ResultsVisibility.AFTER_CLOSE);

    private TopicInput() {}

    /** The rules of a topic are the service's; here only what cannot be read is refused. */
    static TopicDraft draft(JsonFields json) {
        TopicDraft draft = new TopicDraft(
                json.oneOf("kind", KINDS, null),
                json.text("title_ar"),
                json.text("title_en"),
                json.text("summary_ar"),
                json.text("summary_en"),
                json.text("body_ar"),
                json.text("body_en"),
                json.time("opens_at"),
                json.time("closes_at"),
                json.oneOf("results", RESULTS, ResultsVisibility.ALWAYS),
                json.object("eligibility").map(EligibilityBody::read).orElse(null),
                wordings(json, "options"),
                wordings(json, "statements"));
        json.throwIfAny();
        return draft;
    }

    private static List<Wording> wordings(JsonFields json, String name) {
        return json.objects(name).stream().map(TopicInput::wording).toList();
    }

    /** Either both texts, or one and its language. */
    private static Wording wording(JsonFields each) {
        if (!each.has("text")) {
            return new Wording(each.text("text_ar"), each.text("text_en"));
        }
        String language = each.oneOf("lang", Map.of("ar", "ar", "en", "en"), "ar");
        String text = each.text("text");
        return "ar".equals(language) ? new Wording(text, null) : new Wording(null, text);
    }
}
