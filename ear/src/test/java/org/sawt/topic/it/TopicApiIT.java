package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;

class TopicApiIT {

    private static final int REQUESTS = 64;

    private Person officer;
    private Person person;
    private Api citizen;

    @BeforeEach
    void makePeople() throws Exception {
        officer = People.officer();
        person = People.citizen();
        citizen = Api.with(person.token());
    }

    @Test
    void takesASingleChoiceFromDraftToResult() throws Exception {
        long id = TopicJson.draft(officer, TopicJson.singleChoice("Buses", "Trams"));
        assertEquals(404, citizen.get("topics/" + id).statusCode());
        JsonObject own = Api.json(Api.with(officer.token()).get("topics/" + id));
        assertEquals("draft", own.getString("status"));
        String path = "topics/" + id;
        assertEquals(200, Api.with(officer.token()).post(path + "/publish", "").statusCode());
        assertEquals(200, Api.with(officer.token()).post(path + "/publish", "").statusCode());
        JsonObject topic = Api.json(Api.anonymous().get(path));
        assertEquals("single_choice", topic.getString("kind"));
        assertEquals("open", topic.getString("status"));
        assertEquals(404, citizen.get(path + "/votes").statusCode());

        HttpResponse<String> first = citizen.post(path + "/votes", TopicJson.vote(topic, 0));
        assertEquals(201, first.statusCode(), first.body());
        assertEquals(
                200, citizen.post(path + "/votes", TopicJson.vote(topic, 0)).statusCode());
        HttpResponse<String> changed = citizen.post(path + "/votes", TopicJson.vote(topic, 1));
        assertEquals(200, changed.statusCode());
        JsonValue trams = topic.getJsonArray("options").getJsonObject(1).get("id");
        assertEquals(trams, Api.json(changed).get("option"));
        assertEquals(trams, Api.json(citizen.get(path + "/votes")).get("option"));
        assertEquals(404, Api.with(officer.token()).get(path + "/votes").statusCode());
        assertEquals(List.of(0, 1), Counts.awaitOptions(path, 1));
    }

    @Test
    void takesStatementsOneAtATimeAndAsAList() throws Exception {
        JsonObject topic = TopicJson.publish(officer, TopicJson.statements("Shade", "Benches", "Water"));
        String path = TopicJson.path(topic);
        assertEquals("Shade", topic.getJsonArray("statements").getJsonObject(0).getString("text"));
        HttpResponse<String> arabic =
                citizen.send(citizen.to(path).header("Accept-Language", "ar").GET());
        assertEquals(
                "نص Shade",
                Api.json(arabic).getJsonArray("statements").getJsonObject(0).getString("text"));
        assertEquals(
                201, citizen.post(path + "/votes", TopicJson.votes(topic, 1)).statusCode());
        HttpResponse<String> list = citizen.post(path + "/votes", TopicJson.votes(topic, -1, 0, 1));
        assertEquals(200, list.statusCode(), list.body());
        JsonObject own = Api.json(citizen.get(path + "/votes"));
        assertEquals(Api.json(list).getJsonArray("votes"), own.getJsonArray("votes"));
        assertEquals(
                List.of(-1, 0, 1),
                own.getJsonArray("votes").getValuesAs(JsonObject.class).stream()
                        .map(vote -> vote.getInt("value"))
                        .toList());
        assertEquals(List.of("0/1/0", "0/0/1", "1/0/0"), Counts.awaitStatements(path, 1));
    }

    @Test
    void answersManyRequestsOfOnePersonAtOneMomentWithOneVote() throws Exception {
        JsonObject topic = TopicJson.publish(officer, TopicJson.singleChoice("Buses", "Trams"));
        String path = TopicJson.path(topic);
        List<Integer> statuses = Crowd.together(
                REQUESTS,
                i -> () -> citizen.post(path + "/votes", TopicJson.vote(topic, i % 2))
                        .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(
                REQUESTS - 1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        List<Integer> counts = Counts.awaitOptions(path, 1);
        assertEquals(1, counts.get(0) + counts.get(1), counts.toString());
    }

    @Test
    void showsCountsOnlyWhereResultsArePublic() throws Exception {
        JsonObject topic = TopicJson.publish(
                officer, TopicJson.singleChoice("Buses", "Trams").add("results", "after_vote"));
        String path = TopicJson.path(topic);
        Api voter = Api.with(People.citizen().token());
        assertEquals(201, voter.post(path + "/votes", TopicJson.vote(topic, 0)).statusCode());
        for (Api blind : List.of(Api.anonymous(), citizen)) {
            JsonObject seen = Api.json(blind.get(path));
            assertFalse(seen.getBoolean("results_visible"));
            assertFalse(seen.getJsonArray("options").getJsonObject(0).containsKey("count"));
        }
        JsonObject seen = Api.json(voter.get(path));
        assertTrue(seen.getBoolean("results_visible"));
        assertTrue(seen.getJsonArray("options").getJsonObject(0).containsKey("count"));
    }

    @Test
    void listsThePublishedTopicsPageByPage() throws Exception {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            own.add(TopicJson.publish(officer, TopicJson.singleChoice("a", "b"))
                    .get("id")
                    .toString());
        }
        String draft = String.valueOf(TopicJson.draft(officer, TopicJson.singleChoice("a", "b")));
        Set<String> seen = new HashSet<>();
        for (int page = 1; !seen.containsAll(own); page++) {
            JsonObject list = Api.json(Api.anonymous().get("topics?size=2&sort=newest&page=" + page));
            assertTrue(2 * (page - 1) < list.getInt("total"), own + " in " + seen);
            for (JsonObject item : list.getJsonArray("items").getValuesAs(JsonObject.class)) {
                Set<String> fields = new HashSet<>(item.keySet());
                fields.remove("entity"); // a topic of nobody's has none
                assertEquals(
                        Set.of("id", "kind", "status", "title_ar", "title_en", "opens_at", "closes_at", "participants"),
                        fields);
                assertTrue(seen.add(item.get("id").toString()), "twice: " + item);
            }
        }
        assertFalse(seen.contains(draft));
        JsonObject beyond = Api.json(Api.anonymous().get("topics?page=1000000"));
        assertTrue(beyond.getJsonArray("items").isEmpty());
    }

    @Test
    void tellsWhoAsksAndListsTheTopicsOfOneEntity() throws Exception {
        JsonObject topic = TopicJson.publish(officer, TopicJson.singleChoice("a", "b"));
        JsonObject entity = topic.getJsonObject("entity");
        assertTrue(entity.getString("name_en").startsWith("Test entity"), entity.toString());
        JsonObject list = Api.json(Api.anonymous().get("topics?entity=" + entity.get("id")));
        assertEquals(1, list.getInt("total"));
        JsonObject item = list.getJsonArray("items").getJsonObject(0);
        assertEquals(topic.get("id"), item.get("id"));
        assertEquals(entity, item.get("entity"));
        assertEquals(0, Api.json(Api.anonymous().get("topics?entity=1")).getInt("total"));
        assertEquals(422, Api.anonymous().get("topics?entity=health").statusCode());
    }

    @Test
    void tellsWhoMayVoteAndWhatKeepsTheCaller() throws Exception {
        JsonObject topic = TopicJson.publish(
                officer,
                TopicJson.singleChoice("a", "b")
                        .add(
                                "eligibility",
                                Json.createObjectBuilder()
                                        .add("governorates", Json.createArrayBuilder(List.of("muharraq")))));
        String path = TopicJson.path(topic);
        assertEquals("verified", topic.getJsonObject("eligibility").getString("level"));
        assertEquals(
                "[\"sign_in\"]", Api.json(Api.anonymous().get(path)).get("gaps").toString());
        assertEquals(
                "[\"verification\"]", Api.json(citizen.get(path)).get("gaps").toString());
        HttpResponse<String> refused = citizen.post(path + "/votes", TopicJson.vote(topic, 0));
        assertEquals(403, refused.statusCode());
        assertTrue(Api.json(refused).getString("detail").contains("not verified"), refused.body());
        assertEquals(0, Database.number("SELECT COUNT(*) FROM participant WHERE topic_id = ?", id(topic)));
    }

    private static long id(JsonObject topic) {
        return topic.getJsonNumber("id").longValue();
    }

    @Test
    void keepsNoSessionForPrograms() throws Exception {
        JsonObject topic = TopicJson.publish(officer, TopicJson.singleChoice("a", "b"));
        String path = TopicJson.path(topic);
        List<HttpResponse<String>> responses = List.of(
                citizen.get("topics"),
                citizen.get(path),
                citizen.post(path + "/votes", TopicJson.vote(topic, 0)),
                citizen.post(path + "/votes", "{}"),
                citizen.post("topics", "{}"),
                Api.with("wrong").get("topics"),
                Api.anonymous().get("topics"));
        for (HttpResponse<String> response : responses) {
            assertTrue(response.headers().allValues("Set-Cookie").isEmpty(), response.toString());
            assertEquals(
                    "nosniff",
                    response.headers().firstValue("X-Content-Type-Options").orElse(""));
        }
    }

    @Test
    void describesItselfAsItIs() throws Exception {
        HttpResponse<String> description = Api.anonymous().get("openapi.json");
        assertEquals(200, description.statusCode());
        assertTrue(description.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        JsonObject openApi = Api.json(description);
        assertTrue(openApi.getString("openapi").startsWith("3."));
        JsonObject paths = openApi.getJsonObject("paths");
        assertEquals(Set.of("get", "post"), paths.getJsonObject("/topics").keySet());
        assertEquals(Set.of("get"), paths.getJsonObject("/topics/{id}").keySet());
        assertEquals(
                Set.of("get", "post"), paths.getJsonObject("/topics/{id}/votes").keySet());
        assertEquals(Set.of("post"), paths.getJsonObject("/topics/{id}/publish").keySet());
        assertEquals(
                Set.of("post"), paths.getJsonObject("/topics/imports/polis").keySet());
        assertEquals(
                Set.of("get"), paths.getJsonObject("/topics/{id}/polis/{file}").keySet());
    }
}
