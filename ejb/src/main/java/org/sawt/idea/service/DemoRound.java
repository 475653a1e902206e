package org.sawt.idea.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.sawt.idea.CategoryDraft;
import org.sawt.idea.RoundDraft;
import org.sawt.identity.Eligibility;
import org.sawt.moderation.ModerationMode;

/** A round of the demonstration as {@code demo-ideas.json} tells it; its dates count from the day it is made. */
record DemoRound(JsonObject json) {
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(23, 59);

    String key() {
        return json.getString("key");
    }

    /** The English abbreviation of the entity that asks. */
    String entity() {
        return json.getString("entity");
    }

    RoundDraft draft(Instant now) {
        return new RoundDraft(
                json.getString("titleAr"),
                json.getString("titleEn"),
                json.getString("questionAr"),
                json.getString("questionEn"),
                json.getString("descriptionAr"),
                json.getString("descriptionEn"),
                day(now, "opensInDays", OPENS),
                day(now, "closesInDays", CLOSES),
                Eligibility.everybody(),
                ModerationMode.valueOf(json.getString("mode")),
                json.getInt("threshold"),
                json.getInt("answerDays"),
                json.getJsonArray("categories").getValuesAs(JsonArray.class).stream()
                        .map(names -> new CategoryDraft(null, names.getString(0), names.getString(1)))
                        .toList());
    }

    static List<DemoRound> of(JsonObject content) {
        return content.getJsonArray("rounds").getValuesAs(JsonObject.class).stream()
                .map(DemoRound::new)
                .toList();
    }

    private Instant day(Instant now, String field, LocalTime time) {
        return now.atZone(IdeaRows.BAHRAIN)
                .toLocalDate()
                .plusDays(json.getInt(field))
                .atTime(time)
                .atZone(IdeaRows.BAHRAIN)
                .toInstant();
    }
}
