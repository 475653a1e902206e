package org.sawt.topic.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.sawt.common.it.Portal;

/** A program that talks to the JSON interface with one token, or without. */
final class Api {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "sawt-test-boundary-7d3f";

    private final URI portal;
    private final String token;

    private Api(URI portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    static Api anonymous() {
        return with(null);
    }

    static Api with(String token) {
        return new Api(Portal.at("/"), token);
    }

    /** Talks to another portal than the shared one. */
    static Api at(URI portal, String token) {
        return new Api(portal, token);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(to(path).GET());
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> post(String path, JsonObject json) throws Exception {
        return post(path, json.toString());
    }

    /** Sends a form with texts and files; what is a byte array is a file and called like its field. */
    HttpResponse<String> upload(String path, Map<String, ?> parts) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, ?> part : parts.entrySet()) {
            writePart(body, part.getKey(), part.getValue());
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void writePart(ByteArrayOutputStream body, String name, Object value) throws IOException {
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"");
        if (value instanceof byte[] file) {
            write(body, "; filename=\"" + name + ".csv\"\r\nContent-Type: text/csv\r\n\r\n");
            body.write(file);
        } else {
            write(body, "\r\n\r\n" + value);
        }
        write(body, "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A request of this program's to an address below the interface. */
    HttpRequest.Builder to(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve("/api/v1/" + path)).timeout(LIMIT);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static JsonObject json(HttpResponse<String> response) {
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
