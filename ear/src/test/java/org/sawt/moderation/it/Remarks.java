package org.sawt.moderation.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;

/** Writes comments and speaks to moderation as programs do. */
final class Remarks {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Remarks() {}

    /** The number of a new comment on a topic. */
    static long write(long topic, Person author, String text) throws IOException, InterruptedException {
        JsonObject json = new JsonObject();
        json.addProperty("text", text);
        HttpResponse<String> answer = post("topics/" + topic + "/comments", json.toString(), author);
        assertEquals(201, answer.statusCode(), answer.body());
        return JsonParser.parseString(answer.body()).getAsJsonObject().get("id").getAsLong();
    }

    static HttpResponse<String> post(String path, String body, Person person) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Portal.at("/api/v1/" + path))
                .header("Authorization", "Bearer " + person.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(Portal.at("/api/v1/" + path)).GET().build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
