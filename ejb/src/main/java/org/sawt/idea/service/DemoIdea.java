package org.sawt.idea.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentLabel;
import org.sawt.idea.IdeaAnswer;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.PlaceForm;
import org.sawt.identity.Governorate;

/** An idea of the demonstration as {@code demo-ideas.json} tells it; its dates count back from the day it is made. */
record DemoIdea(JsonObject json) {

    /** A step that the entity in charge took. */
    record Step(IdeaAnswer answer, Instant at) {}

    /** A milestone; {@code doneAt} is null until it is done. */
    record Milestone(String title, LocalDate dueOn, Instant doneAt) {}

    /** What somebody says about it. */
    record Remark(JsonObject json, Instant at) {
        CommentDraft draft() {
            return new CommentDraft(json.getString("text"), CommentLabel.valueOf(json.getString("label")));
        }

        String by() {
            return json.getString("by");
        }

        boolean isOfficial() {
            return json.getBoolean("official", false);
        }

        int up() {
            return json.getInt("up");
        }

        int down() {
            return json.getInt("down");
        }
    }

    String title() {
        return json.getString("title");
    }

    String body() {
        return json.getString("body");
    }

    String language() {
        return json.getString("lang");
    }

    /** The code of a general category, or the place of one in the list of the round. */
    String category() {
        return json.getString("category");
    }

    /** The key of its round; empty for the standing one. */
    String round() {
        return json.getString("round", "");
    }

    /** Empty for an imported one. */
    String author() {
        return json.getString("author", "");
    }

    List<String> coAuthors() {
        return texts("coAuthors");
    }

    /** The English abbreviation of the entity in charge; empty for that of the round. */
    String entity() {
        return json.getString("entity", "");
    }

    IdeaStatus status() {
        return IdeaStatus.ofCode(json.getString("status", "published")).orElseThrow();
    }

    /** The title of the idea that it is part of; empty for none. */
    String mergedInto() {
        return json.getString("mergedInto", "");
    }

    int supports() {
        return json.getInt("supports");
    }

    boolean isImported() {
        return json.containsKey("imported");
    }

    String importedAuthor() {
        return json.getJsonObject("imported").getString("author");
    }

    int importedSupports() {
        return json.getJsonObject("imported").getInt("supports");
    }

    Instant at(Instant now) {
        return before(now, json);
    }

    boolean isObliging() {
        return json.containsKey("reachedDaysAgo");
    }

    Instant reachedAt(Instant now) {
        return now.minus(Duration.ofDays(json.getInt("reachedDaysAgo")));
    }

    PlaceForm place() {
        List<String> point = texts("point");
        String governorate = json.getString("governorate", null);
        return new PlaceForm(
                governorate == null ? null : Governorate.valueOf(governorate.toUpperCase(Locale.ROOT)),
                json.getString("block", null),
                point.isEmpty() ? null : new BigDecimal(point.get(0)),
                point.isEmpty() ? null : new BigDecimal(point.get(1)));
    }

    List<Step> steps(Instant now) {
        return objects(json, "steps").stream()
                .map(each -> new Step(
                        new IdeaAnswer(
                                IdeaStatus.valueOf(each.getString("to")),
                                each.getString("reason"),
                                each.getString("lang")),
                        atWork(before(now, each))))
                .toList();
    }

    List<Milestone> milestones(Instant now) {
        return objects(json, "milestones").stream()
                .map(each -> milestone(each, now.plus(Duration.ofDays(each.getInt("dueInDays")))))
                .toList();
    }

    private static Milestone milestone(JsonObject each, Instant due) {
        Instant doneAt = each.getBoolean("done", false) ? due : null;
        return new Milestone(each.getString("title"), LocalDate.ofInstant(due, IdeaRows.BAHRAIN), doneAt);
    }

    List<Remark> remarks(Instant now) {
        return remarks(json, "comments", now);
    }

    /** What is said about a remark. */
    static List<Remark> answers(Remark remark, Instant now) {
        return remarks(remark.json(), "answers", now);
    }

    private static List<Remark> remarks(JsonObject of, String name, Instant now) {
        return objects(of, name).stream()
                .map(each -> new Remark(each, before(now, each)))
                .toList();
    }

    /** In the morning of the day; today, an hour ago. */
    private static Instant before(Instant now, JsonObject each) {
        int days = each.getInt("daysAgo");
        LocalDate day = LocalDate.ofInstant(now, IdeaRows.BAHRAIN).minusDays(days);
        return days == 0
                ? now.minus(Duration.ofHours(1))
                : day.atTime(9, 10 + days % 45).atZone(IdeaRows.BAHRAIN).toInstant();
    }

    /** Offices work from Sunday to Thursday. */
    private static Instant atWork(Instant at) {
        int since =
                switch (at.atZone(IdeaRows.BAHRAIN).getDayOfWeek()) {
                    case FRIDAY -> 1;
                    case SATURDAY -> 2;
                    default -> 0;
                };
        return at.minus(Duration.ofDays(since));
    }

    private List<String> texts(String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    private static List<JsonObject> objects(JsonObject of, String name) {
        JsonArray array = of.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }
}
