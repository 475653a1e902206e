package org.sawt.topic.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sawt.identity.AgeBand;
import org.sawt.identity.Eligibility;
import org.sawt.identity.Governorate;
import org.sawt.identity.Residency;
import org.sawt.identity.VerificationLevel;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicDraft;
import org.sawt.topic.TopicKind;
import org.sawt.topic.Wording;

/** A topic of the demonstration as {@code demo-topics.json} tells it; its dates count from the day it is made. */
record DemoTopic(JsonObject json) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(23, 59);

    TopicDraft draft(Instant now) {
        return new TopicDraft(
                kind(),
                text("title", "ar"),
                text("title", "en"),
                text("summary", "ar"),
                text("summary", "en"),
                text("body", "ar"),
                text("body", "en"),
                day(now, "opensInDays", OPENS),
                closesAt(now),
                ResultsVisibility.valueOf(json.getString("results")),
                eligibility(),
                wordings("options"),
                wordings("statements"));
    }

    /** The English abbreviation of the entity that asks; empty for the officer's own. */
    Optional<String> entity() {
        return Optional.ofNullable(json.getString("entity", null));
    }

    private Eligibility eligibility() {
        if (!json.containsKey("eligible")) {
            return Eligibility.everybody();
        }
        JsonObject eligible = json.getJsonObject("eligible");
        Residency residency =
                eligible.containsKey("residency") ? Residency.valueOf(eligible.getString("residency")) : null;
        return Eligibility.of(
                VerificationLevel.VERIFIED,
                residency,
                values(eligible, "governorates", Governorate.class),
                values(eligible, "ageBands", AgeBand.class));
    }

    private static <E extends Enum<E>> Set<E> values(JsonObject eligible, String field, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        if (eligible.containsKey(field)) {
            eligible.getJsonArray(field).getValuesAs(JsonString.class).stream()
                    .map(name -> Enum.valueOf(type, name.getString()))
                    .forEach(values::add);
        }
        return values;
    }

    TopicKind kind() {
        return TopicKind.valueOf(json.getString("kind"));
    }

    boolean isDraft() {
        return json.getBoolean("draft", false);
    }

    int people() {
        return json.getInt("people");
    }

    /** How often each option is chosen, in proportion. */
    List<Integer> weights() {
        return objects("options").stream()
                .map(option -> option.getInt("weight"))
                .toList();
    }

    /** The share of a camp (0 or 1) that agrees with, or disagrees with, a statement. */
    double share(int statement, String answer, int camp) {
        JsonArray shares = objects("statements").get(statement).getJsonArray(answer);
        return ((JsonNumber) shares.get(camp)).doubleValue();
    }

    /** On the evening of the day; a topic that closes today still has some hours, however late it is. */
    private Instant closesAt(Instant now) {
        Instant evening = day(now, "closesInDays", CLOSES);
        boolean today = json.getInt("closesInDays") == 0;
        return today && evening.isBefore(now.plus(1, ChronoUnit.HOURS)) ? now.plus(3, ChronoUnit.HOURS) : evening;
    }

    private Instant day(Instant now, String field, LocalTime time) {
        return now.atZone(ZONE)
                .toLocalDate()
                .plusDays(json.getInt(field))
                .atTime(time)
                .atZone(ZONE)
                .toInstant();
    }

    private String text(String field, String language) {
        JsonValue value = json.getJsonObject(field).get(language);
        return value instanceof JsonArray paragraphs
                ? paragraphs.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.joining("\n\n"))
                : ((JsonString) value).getString();
    }

    private List<Wording> wordings(String field) {
        return objects(field).stream()
                .map(each -> new Wording(each.getString("ar"), each.getString("en")))
                .toList();
    }

    private List<JsonObject> objects(String field) {
        return json.containsKey(field) ? json.getJsonArray(field).getValuesAs(JsonObject.class) : List.of();
    }
}
