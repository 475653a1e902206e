package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.People;
import org.sawt.common.it.Portal;

class TokenPaceIT {

    private static final int MOST = 600;
    private static final int AT_ONCE = 16;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void slowsDownATokenThatAsksMoreThanSixHundredTimesAMinute() throws Exception {
        String token = People.citizen().token();
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            sent.add(client.sendAsync(nothing(token), BodyHandlers.ofString()));
            if (i % AT_ONCE == 0) {
                sent.getLast().join();
            }
        }
        sent.forEach(answer -> assertEquals(404, answer.join().statusCode()));
        HttpResponse<String> answer = client.send(nothing(token), BodyHandlers.ofString());
        assertEquals(429, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        long wait = Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(wait >= 1 && wait <= 61, "wait " + wait);
        assertEquals(429, post(token).statusCode());
        assertEquals(
                404,
                client.send(nothing(People.citizen().token()), BodyHandlers.ofString())
                        .statusCode());
        assertEquals(
                401, client.send(nothing("nobody's"), BodyHandlers.ofString()).statusCode());
    }

    private static HttpRequest nothing(String token) {
        return to("/api/v1/nothing", token).GET().build();
    }

    private HttpResponse<String> post(String token) throws Exception {
        return client.send(
                to("/api/v1/topics", token).POST(BodyPublishers.ofString("{")).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(Portal.at(path)).header("Authorization", "Bearer " + token);
    }
}
