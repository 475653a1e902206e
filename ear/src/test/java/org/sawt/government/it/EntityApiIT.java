package org.sawt.government.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.People;
import org.sawt.common.it.Portal;

class EntityApiIT {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(Portal.at(path))
                        .header("Accept-Language", "ar")
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonObject json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static void change(String sql, Object... values) throws Exception {
        try (Connection connection = Portal.connection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Test
    void tellsOfAnEntity() throws Exception {
        long parent = People.entity();
        long id = People.entity();
        change("UPDATE government_entity SET parent_id = ?, phone = '17000100' WHERE id = ?", parent, id);
        JsonObject entity = json("/api/v1/entities/" + id);
        assertEquals("Test entity " + id, entity.getString("name_en"));
        assertEquals("ministry", entity.getString("kind"));
        assertEquals("active", entity.getString("status"));
        assertEquals("17000100", entity.getString("phone"));
        assertEquals(parent, entity.getJsonObject("parent").getJsonNumber("id").longValue());
        assertTrue(!entity.containsKey("email") && !entity.containsKey("logo"), entity.toString());
        assertEquals("07:00", entity.getJsonObject("calendar").getString("opens_at"));
        assertEquals(
                "[\"sunday\",\"monday\",\"tuesday\",\"wednesday\",\"thursday\"]",
                entity.getJsonObject("calendar").getJsonArray("working_days").toString());
        assertEquals(404, get("/api/v1/entities/999999999").statusCode());
    }

    @Test
    void listsTheActiveEntitiesOnly() throws Exception {
        long active = People.entity();
        long closed = People.entity();
        change("UPDATE government_entity SET active = FALSE WHERE id = ?", closed);
        assertEquals(1, json("/api/v1/entities?q=entity%20" + active).getInt("total"));
        assertEquals(0, json("/api/v1/entities?q=entity%20" + closed).getInt("total"));
        assertEquals(
                0, json("/api/v1/entities?kind=council&q=entity%20" + active).getInt("total"));
        assertEquals("closed", json("/api/v1/entities/" + closed).getString("status"));
        assertEquals(422, get("/api/v1/entities?kind=empire").statusCode());
        assertEquals(422, get("/api/v1/entities?size=101").statusCode());
    }

    @Test
    void servesALogoForGoodAndOnlyAsAPicture() throws Exception {
        long id = People.entity();
        change("INSERT INTO entity_logo (entity_id, content) VALUES (?, ?)", id, new byte[] {1, 2, 3});
        change("UPDATE government_entity SET logo_hash = ? WHERE id = ?", HASH, id);
        String address = json("/api/v1/entities/" + id).getString("logo");
        HttpResponse<String> logo = get(address);
        assertEquals(200, logo.statusCode());
        assertEquals("image/png", logo.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff", logo.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "public, max-age=31536000, immutable",
                logo.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(logo.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals(404, get(address.replace(HASH, HASH.replace('0', 'f'))).statusCode());
        assertEquals(404, get("/logos/" + id + "/../1.png").statusCode());
        assertEquals(404, get("/logos/" + id).statusCode());
    }
}
