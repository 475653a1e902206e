package org.sawt.topic.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentLabel;

/** A comment of the demonstration as {@code demo-comments.json} tells it; its time counts from the moment it is made. */
record DemoComment(JsonObject json) {

    /** Why somebody reports it. */
    record Report(String by, int rule, String reason) {}

    /** The name by which its author signs in. */
    String by() {
        return json.getString("by");
    }

    CommentDraft draft() {
        return new CommentDraft(json.getString("text"), CommentLabel.valueOf(json.getString("label", "NONE")));
    }

    Instant at(Instant now) {
        return now.minus(Duration.ofHours(json.getInt("hoursAgo")));
    }

    int up() {
        return json.getInt("up", 0);
    }

    int down() {
        return json.getInt("down", 0);
    }

    boolean isOfficial() {
        return json.getBoolean("official", false);
    }

    boolean isWaiting() {
        return json.getBoolean("waiting", false);
    }

    /** The rule under which it is hidden; empty when it is not. */
    Optional<Integer> hiddenRule() {
        return json.containsKey("hidden") ? Optional.of(json.getInt("hidden")) : Optional.empty();
    }

    List<Report> reports() {
        return objects("reports").stream()
                .map(report -> new Report(report.getString("by"), report.getInt("rule"), report.getString("reason")))
                .toList();
    }

    List<DemoComment> answers() {
        return objects("answers").stream().map(DemoComment::new).toList();
    }

    private List<JsonObject> objects(String field) {
        return json.containsKey(field) ? json.getJsonArray(field).getValuesAs(JsonValue::asJsonObject) : List.of();
    }
}
