package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sawt.common.PlainText;
import org.sawt.common.it.People;

class HostileTextIT {

    /** So many texts stay below the limit of a token. */
    private static final int TEXTS_OF_AN_OFFICER = 40;

    private static int texts;
    private static Api program;

    @BeforeEach
    void takeTurns() throws Exception {
        if (texts++ % TEXTS_OF_AN_OFFICER == 0) {
            program = Api.with(People.officer().token());
        }
    }

    /** The project's list: a line a text, with the escapes of JSON; headings begin with a number sign and a space. */
    static Stream<String> hostileTexts() throws IOException {
        try (InputStream file = HostileTextIT.class.getResourceAsStream("/hostile-strings.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
            assertTrue(lines.size() > 100, "the list is there");
            return lines.stream();
        }
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("hostileTexts")
    void comesBackAsTextFromEveryField(String escaped) throws Exception {
        String line = PlainText.cleanLine(unescaped(escaped));
        String text = PlainText.clean(unescaped(escaped));
        HttpResponse<String> drafted = program.post("topics", topic(escaped));
        if (line.isEmpty()) {
            assertEquals(422, drafted.statusCode(), drafted.body());
            return;
        }
        assertEquals(201, drafted.statusCode(), drafted.body());
        String path = "topics/" + Api.json(drafted).get("id");
        HttpResponse<String> published = program.post(path + "/publish", "");
        assertEquals(200, published.statusCode(), published.body());
        HttpResponse<String> got = Api.anonymous().get(path);
        assertEquals(200, got.statusCode());
        assertFalse(got.body().contains("\u0000"));
        JsonObject topic = Api.json(got);
        for (String field : List.of("title_ar", "title_en")) {
            assertEquals(line, topic.getString(field), field);
        }
        for (String field : List.of("summary_ar", "summary_en", "body_ar", "body_en")) {
            assertEquals(text, topic.getString(field), field);
        }
        JsonObject statement = topic.getJsonArray("statements").getJsonObject(0);
        assertEquals(line, PlainText.cleanLine(statement.getString("text_ar")));
        assertEquals(line, PlainText.cleanLine(statement.getString("text_en")));
        HttpResponse<String> listed = Api.anonymous().get("topics?sort=newest&size=1");
        assertEquals(
                line, Api.json(listed).getJsonArray("items").getJsonObject(0).getString("title_en"));
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("hostileTexts")
    void isRefusedWhereNoTextBelongs(String escaped) throws Exception {
        String text = "\"" + escaped + "\"";
        for (String field : List.of("kind", "opens_at", "closes_at", "results", "options", "statements")) {
            HttpResponse<String> response = program.post("topics", "{\"" + field + "\":" + text + "}");
            assertEquals(422, response.statusCode(), field + ": " + response.body());
            assertTrue(response.body().contains("\"" + field + "\""), response.body());
        }
        String votes = "topics/1/votes";
        assertEquals(422, program.post(votes, "{\"option\":" + text + "}").statusCode());
        int named = program.post("topics", "{" + text + ":1}").statusCode();
        assertTrue(named == 422 || named == 400, "status " + named);
    }

    private static String topic(String escaped) {
        String text = "\"" + escaped + "\"";
        return ("{\"kind\":\"statements\",\"opens_at\":\"" + Instant.now().minusSeconds(60) + "\",\"closes_at\":\""
                        + Instant.now().plusSeconds(3600) + "\",\"title_ar\":T,\"title_en\":T,\"summary_ar\":T,"
                        + "\"summary_en\":T,\"body_ar\":T,\"body_en\":T,"
                        + "\"statements\":[{\"text_ar\":T,\"text_en\":T}]}")
                .replace(":T", ":" + text);
    }

    private static String unescaped(String escaped) {
        try (var reader = Json.createReader(new StringReader("[\"" + escaped + "\"]"))) {
            return ((JsonString) reader.readArray().get(0)).getString();
        }
    }
}
