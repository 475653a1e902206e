package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;

class IdeaApiIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Person maryam;
    private Person yusuf;

    @BeforeEach
    void makePeople() throws Exception {
        maryam = People.citizen();
        yusuf = People.citizen();
    }

    @Test
    void publishesWhatIsSentInWithItsBodyCleaned() throws Exception {
        HttpResponse<String> answer = post(maryam, "ideas", """
                {"title":"Shade at bus stops","body":"<h2>Why</h2><p onclick='x()'>Heat<script>alert(1)</script></p>",
                 "lang":"en","category":"transport"}""");
        assertEquals(201, answer.statusCode(), answer.body());
        JsonObject created = json(answer);
        assertEquals("published", created.getString("status"));
        List<String> dropped = created.getJsonArray("dropped").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        assertTrue(dropped.contains("script"), dropped.toString());
        String path = "ideas/" + created.getInt("id");
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/api/v1/" + path));
        JsonObject idea = json(get(null, path));
        assertEquals("Shade at bus stops", idea.getString("title"));
        assertFalse(idea.getString("body").contains("script"));
        assertTrue(idea.getString("body").contains("<h2>Why</h2>"));
        assertEquals("transport", idea.getJsonObject("category").getString("code"));
        assertEquals(0, idea.getInt("supports"));
        JsonObject list = json(get(null, "ideas?category=transport&status=published&sort=newest&size=50"));
        assertTrue(list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .anyMatch(item -> item.getInt("id") == created.getInt("id")));
    }

    @Test
    void countsASupportOnceAndTakesItBack() throws Exception {
        String path = "ideas/" + send(maryam).getInt("id");
        assertEquals(401, post(null, path + "/support", "").statusCode());
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = post(yusuf, path + "/support", "");
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals(1, json(answer).getInt("supports"));
        }
        assertTrue(json(get(yusuf, path)).getBoolean("supported"));
        assertFalse(json(get(maryam, path)).getBoolean("supported"));
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = send(request(yusuf, path + "/support").DELETE());
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals(0, json(answer).getInt("supports"));
        }
        assertEquals(404, post(yusuf, "ideas/999999999/support", "").statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"body":"<p>b</p>","lang":"en","category":"transport"}                             | title
            {"title":"t","lang":"en","category":"transport"}                                   | body
            {"title":"t","body":"<p>b</p>","category":"transport"}                             | lang
            {"title":"t","body":"<p>b</p>","lang":"en"}                                        | category
            {"title":"t","body":"<p>b</p>","lang":"en","category":"no such thing"}             | category
            {"title":"t","body":"<p>b</p>","lang":"en","category":987654}                      | category
            {"title":7,"body":"<p>b</p>","lang":"en","category":"transport"}                   | title
            {"title":"t","body":"<script>1</script>","lang":"en","category":"transport"}       | body
            {"title":"t","body":"<p>b</p>","lang":"en","category":"transport","block":"12"}    | block
            {"title":"t","body":"<p>b</p>","lang":"en","category":"other","latitude":1e400}    | latitude
            """)
    void refusesAtTheField(String body, String field) throws Exception {
        HttpResponse<String> answer = post(maryam, "ideas", body);
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"" + field + "\""), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"status=draft", "status=x", "sort=best", "category=none", "page=0", "size=101", "overdue=perhaps"})
    void refusesFiltersThatMeanNothing(String query) throws Exception {
        assertEquals(422, get(null, "ideas?" + query).statusCode());
    }

    @Test
    void takesAnEmptyFilterForNone() throws Exception {
        assertEquals(200, get(null, "ideas?status=&category=&sort=&round=").statusCode());
    }

    @Test
    void tellsCategoriesAndListsByEveryOrder() throws Exception {
        send(maryam);
        assertEquals(200, get(null, "ideas/categories").statusCode());
        for (String sort : List.of("newest", "oldest", "supported", "commented", "answer-due")) {
            JsonObject list = json(get(null, "ideas?size=5&sort=" + sort));
            assertTrue(list.getInt("total") > 0);
            assertFalse(list.getJsonArray("items").isEmpty(), sort);
        }
        assertEquals(401, post(null, "ideas", "{}").statusCode());
        assertEquals(404, get(null, "ideas/999999999").statusCode());
    }

    private JsonObject send(Person author) throws Exception {
        return json(post(author, "ideas", """
                {"title":"فكرة","body":"<p>نص</p>","lang":"ar","category":"البيئة والنظافة"}"""));
    }

    private static HttpResponse<String> get(Person person, String path) throws Exception {
        return send(request(person, path).GET());
    }

    private static HttpResponse<String> post(Person person, String path, String body) throws Exception {
        return send(
                request(person, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(Person person, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Portal.at("/").resolve("/api/v1/" + path));
        return person == null ? request : request.header("Authorization", "Bearer " + person.token());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static JsonObject json(HttpResponse<String> response) {
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
