package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.sawt.common.it.People.Person;

/** Topics as an officer's program writes them: complete in both languages and open since an hour. */
final class TopicJson {

    private TopicJson() {}

    static JsonObjectBuilder singleChoice(String... options) {
        return topic("single_choice").add("options", texts(options));
    }

    static JsonObjectBuilder statements(String... statements) {
        return topic("statements").add("statements", texts(statements));
    }

    private static JsonObjectBuilder topic(String kind) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("title_ar", "سؤال من برنامج")
                .add("title_en", "A question from a program")
                .add("summary_ar", "ملخص")
                .add("summary_en", "A summary")
                .add("body_ar", "النص")
                .add("body_en", "The text")
                .add("opens_at", Instant.now().minus(Duration.ofHours(1)).toString())
                .add("closes_at", Instant.now().plus(Duration.ofDays(7)).toString());
    }

    static JsonArrayBuilder texts(String... texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (String text : texts) {
            array.add(Json.createObjectBuilder().add("text_ar", "نص " + text).add("text_en", text));
        }
        return array;
    }

    static long draft(Person officer, JsonObjectBuilder topic) throws Exception {
        return draft(Api.with(officer.token()), topic);
    }

    private static long draft(Api officer, JsonObjectBuilder topic) throws Exception {
        HttpResponse<String> created = officer.post("topics", topic.build());
        assertEquals(201, created.statusCode(), created.body());
        return Api.json(created).getJsonNumber("id").longValue();
    }

    /** Writes and publishes a topic; returns it as the officer sees it. */
    static JsonObject publish(Person officer, JsonObjectBuilder topic) throws Exception {
        return publish(Api.with(officer.token()), topic);
    }

    static JsonObject publish(Api officer, JsonObjectBuilder topic) throws Exception {
        HttpResponse<String> published = officer.post("topics/" + draft(officer, topic) + "/publish", "");
        assertEquals(200, published.statusCode(), published.body());
        return Api.json(published);
    }

    static String path(JsonObject topic) {
        return "topics/" + topic.getJsonNumber("id");
    }

    static String vote(JsonObject topic, int option) {
        return "{\"option\":"
                + topic.getJsonArray("options").getJsonObject(option).getJsonNumber("id") + "}";
    }

    /** Answers to the first statements of a topic, in their order. */
    static String votes(JsonObject topic, int... values) {
        JsonArrayBuilder votes = Json.createArrayBuilder();
        for (int i = 0; i < values.length; i++) {
            votes.add(Json.createObjectBuilder()
                    .add(
                            "statement",
                            topic.getJsonArray("statements").getJsonObject(i).get("id"))
                    .add("value", values[i]));
        }
        return Json.createObjectBuilder().add("votes", votes).build().toString();
    }
}
