package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.People;
import org.sawt.common.it.Portal;

class TokenPaceIT {

    private static final int MOST = 600;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void slowsDownATokenThatAsksMoreThanSixHundredTimesAMinute() throws Exception {
        String token = People.citizen().token();
        int answered = 0;
        HttpResponse<String> answer = get(token);
        while (answer.statusCode() != 429 && answered < 2 * MOST) {
            assertEquals(404, answer.statusCode(), answer.body());
            answered++;
            answer = get(token);
        }
        assertEquals(MOST, answered, "answered before the first 429");
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        long wait = Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(wait >= 1 && wait <= 61, "wait " + wait);
        assertEquals(429, post(token).statusCode());
        assertEquals(404, get(People.citizen().token()).statusCode());
        assertEquals(401, get("nobody's").statusCode());
    }

    private HttpResponse<String> get(String token) throws Exception {
        return client.send(to("/api/v1/topics/999999999999", token).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String token) throws Exception {
        return client.send(
                to("/api/v1/topics", token).POST(BodyPublishers.ofString("{")).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(Portal.at(path)).header("Authorization", "Bearer " + token);
    }
}
