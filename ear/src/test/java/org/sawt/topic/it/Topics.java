package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visitor;

/** Makes a topic for one test through the JSON interface, as an officer's program would. */
public final class Topics {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    private final JsonObject json = new JsonObject();
    private final JsonArray texts = new JsonArray();

    /** A topic with the title that sets it apart from all others. */
    public record Made(long id, String titleAr, String titleEn) {

        public String titleFor(Visitor visitor) {
            return visitor.says(titleAr, titleEn);
        }

        public String path() {
            return "topics/" + id;
        }

        /** How many votes are stored for it. */
        public int votes() throws SQLException {
            try (var connection = Portal.connection();
                    var statement = connection.prepareStatement("SELECT COUNT(*) FROM vote WHERE topic_id = ?")) {
                statement.setLong(1, id);
                try (var row = statement.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        }
    }

    private Topics(String kind, String texts) {
        long number = COUNT.incrementAndGet();
        json.addProperty("kind", kind);
        titled("حديقة الحي رقم " + number, "Park number " + number);
        json.addProperty("summary_ar", "ملخص قصير");
        json.addProperty("summary_en", "A short summary");
        json.addProperty("body_ar", "النص الكامل لهذا الموضوع.");
        json.addProperty("body_en", "The whole text of this topic.");
        json.add(texts, this.texts);
        json.addProperty("results", "always");
        opens(Instant.now().minus(Duration.ofMinutes(5)));
        closes(Instant.now().plus(Duration.ofDays(3)));
    }

    /** One question with two options: trees, and benches. */
    public static Topics choice() {
        return new Topics("single_choice", "options").text("أشجار", "Trees").text("مقاعد", "Benches");
    }

    /** Two statements. */
    public static Topics statements() {
        return new Topics("statements", "statements")
                .text("الحديقة قريبة", "The park is near")
                .text("الحديقة نظيفة", "The park is clean");
    }

    public Topics titled(String ar, String en) {
        json.addProperty("title_ar", ar);
        json.addProperty("title_en", en);
        return this;
    }

    public Topics summed(String ar, String en) {
        json.addProperty("summary_ar", ar);
        json.addProperty("summary_en", en);
        return this;
    }

    public Topics told(String ar, String en) {
        json.addProperty("body_ar", ar);
        json.addProperty("body_en", en);
        return this;
    }

    /** One more option or statement. */
    public Topics text(String ar, String en) {
        JsonObject text = new JsonObject();
        text.addProperty("text_ar", ar);
        text.addProperty("text_en", en);
        texts.add(text);
        return this;
    }

    public Topics opens(Instant at) {
        json.addProperty("opens_at", at.toString());
        return this;
    }

    public Topics closes(Instant at) {
        json.addProperty("closes_at", at.toString());
        return this;
    }

    /** Who sees the results: always, after_vote or after_close. */
    public Topics results(String visibility) {
        json.addProperty("results", visibility);
        return this;
    }

    /** Put to people of this governorate only. */
    public Topics only(String governorate) {
        JsonArray governorates = new JsonArray();
        governorates.add(governorate);
        JsonObject eligibility = new JsonObject();
        eligibility.add("governorates", governorates);
        json.add("eligibility", eligibility);
        return this;
    }

    public Made draftOf(Person officer) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/v1/topics", json.toString(), officer);
        assertEquals(201, answer.statusCode(), answer.body());
        long id = JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        return new Made(
                id, json.get("title_ar").getAsString(), json.get("title_en").getAsString());
    }

    public Made publishedBy(Person officer) throws IOException, InterruptedException {
        Made made = draftOf(officer);
        HttpResponse<String> answer = post("/api/v1/topics/" + made.id() + "/publish", "", officer);
        assertEquals(200, answer.statusCode(), answer.body());
        return made;
    }

    private static HttpResponse<String> post(String path, String body, Person person)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Portal.at(path))
                .header("Authorization", "Bearer " + person.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
