package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;

class TopicApiRefusalsIT {

    private static final int MEGABYTE = 1024 * 1024;

    private Person officer;
    private Api citizen;
    private JsonObject topic;
    private String votes;

    @BeforeEach
    void publish() throws Exception {
        officer = People.officer();
        citizen = Api.with(People.citizen().token());
        topic = TopicJson.publish(officer, TopicJson.singleChoice("Buses", "Trams"));
        votes = TopicJson.path(topic) + "/votes";
    }

    @Test
    void wantsAToken() throws Exception {
        String vote = TopicJson.vote(topic, 0);
        for (HttpResponse<String> response : List.of(
                Api.anonymous().post(votes, vote),
                Api.anonymous().get(votes),
                Api.anonymous().post("topics", "{}"),
                Api.anonymous().post(TopicJson.path(topic) + "/publish", ""),
                Api.anonymous().upload("topics/imports/polis", Map.of("title_en", "x")),
                Api.with("sawt_nobody").post(votes, vote),
                Api.with("sawt_nobody").get(votes),
                Api.with("sawt_nobody").get("topics"))) {
            assertProblem(401, response);
            assertTrue(
                    response.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"),
                    response.headers().toString());
        }
        assertNoVotes();
    }

    @Test
    void forbidsWhatTheRoleDoesNotAllow() throws Exception {
        assertProblem(
                403, citizen.post("topics", TopicJson.singleChoice("a", "b").build()));
        assertProblem(403, citizen.post(TopicJson.path(topic) + "/publish", ""));
        long draft = TopicJson.draft(officer, TopicJson.singleChoice("a", "b"));
        Api otherOfficer = Api.with(People.officer().token());
        assertProblem(404, otherOfficer.post("topics/" + draft + "/publish", ""));
        assertProblem(404, otherOfficer.get("topics/" + draft));
        Api withoutRole = Api.with(People.with().token());
        assertProblem(403, withoutRole.post(votes, TopicJson.vote(topic, 0)));
        assertNoVotes();
    }

    @Test
    void knowsNothingElsewhere() throws Exception {
        assertProblem(404, citizen.get("topics/999999999999999999"));
        assertProblem(404, citizen.get("topics/-1"));
        assertProblem(404, citizen.get("topics/9999999999999999999999"));
        assertProblem(404, citizen.get("topics/abc"));
        assertProblem(404, citizen.get("nothing/here"));
        assertProblem(404, citizen.post("topics/999999999999999999/votes", "{\"option\":1}"));
        assertProblem(404, citizen.get("topics/" + topic.get("id") + "/polis/passwords.csv"));
        long draft = TopicJson.draft(officer, TopicJson.singleChoice("a", "b"));
        assertProblem(404, citizen.get("topics/" + draft));
        assertProblem(404, citizen.post("topics/" + draft + "/votes", "{\"option\":1}"));
    }

    @Test
    void tellsThatVotingIsOverOrNotBegun() throws Exception {
        Database.change(
                "UPDATE topic SET closes_at = NOW(6) WHERE id = ?",
                topic.getJsonNumber("id").longValue());
        assertProblem(409, citizen.post(votes, TopicJson.vote(topic, 0)));
        JsonObject scheduled = TopicJson.publish(
                officer,
                TopicJson.singleChoice("a", "b")
                        .add("opens_at", Instant.now().plus(Duration.ofDays(1)).toString()));
        assertEquals("scheduled", scheduled.getString("status"));
        assertProblem(409, citizen.post(TopicJson.path(scheduled) + "/votes", TopicJson.vote(scheduled, 0)));
        assertNoVotes();
    }

    @Test
    void namesTheFieldOfAVoteThatIsNotValid() throws Exception {
        JsonObject other = TopicJson.publish(officer, TopicJson.singleChoice("Red", "Blue"));
        JsonObject list = TopicJson.publish(officer, TopicJson.statements("one", "two"));
        String listVotes = TopicJson.path(list) + "/votes";
        JsonObject statement = list.getJsonArray("statements").getJsonObject(0);
        assertField("option", citizen.post(votes, TopicJson.vote(other, 0)));
        assertField("option", citizen.post(votes, "{\"option\":\"1\"}"));
        assertField("option", citizen.post(votes, "{\"option\":1.5}"));
        assertField("option", citizen.post(votes, "{\"option\":1e300}"));
        assertField("option", citizen.post(votes, "{\"option\":null}"));
        assertField("option", citizen.post(votes, "{}"));
        assertField("votes", citizen.post(listVotes, "{\"votes\":7}"));
        assertField("votes", citizen.post(listVotes, "{\"votes\":[]}"));
        assertField("votes", citizen.post(listVotes, "{\"votes\":[[]]}"));
        assertField("votes", citizen.post(listVotes, TopicJson.votes(list, 2)));
        assertField("value", citizen.post(listVotes, "{\"votes\":[{\"statement\":" + statement.get("id") + "}]}"));
        assertField("option", citizen.post(votes, TopicJson.votes(list, 1)));
        assertField("votes", citizen.post(listVotes, TopicJson.vote(other, 0)));
        assertNoVotes();
    }

    @Test
    void namesEveryFieldOfATopicThatIsNotValid() throws Exception {
        Api program = Api.with(officer.token());
        assertField(
                "kind",
                program.post(
                        "topics", TopicJson.statements("a").add("kind", "essay").build()));
        assertField(
                "title_en",
                program.post(
                        "topics",
                        TopicJson.statements("a")
                                .add("title_en", "x".repeat(201))
                                .build()));
        assertField(
                "opens_at",
                program.post(
                        "topics",
                        TopicJson.statements("a").add("opens_at", "tomorrow").build()));
        assertField(
                "options",
                program.post(
                        "topics", TopicJson.singleChoice().add("options", "a").build()));
        HttpResponse<String> empty = program.post("topics", "{}");
        for (String field : List.of("kind", "title_ar", "opens_at", "closes_at")) {
            assertField(field, empty);
        }
        long draft = TopicJson.draft(officer, TopicJson.singleChoice("only one").add("body_en", ""));
        HttpResponse<String> incomplete = program.post("topics/" + draft + "/publish", "");
        assertField("body_en", incomplete);
        assertField("options", incomplete);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "7", "{\"option\":1}}", "{\"option\":1,}", "{'option':1}", "option=1"})
    void cannotReadWhatIsNoJsonObject(String body) throws Exception {
        assertProblem(400, citizen.post(votes, body));
        assertProblem(400, Api.with(officer.token()).post("topics", body));
    }

    @Test
    void cannotReadWhatIsNotUtf8() throws Exception {
        byte[] latin1 = {'{', '"', 'o', '"', ':', '"', (byte) 0xE9, '"', '}'};
        assertProblem(
                400,
                citizen.send(citizen.to(votes)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(latin1))));
    }

    @Test
    void cannotReadWhatIsNestedTooDeeply() throws Exception {
        HttpResponse<String> response =
                citizen.post(votes, "{\"votes\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertProblem(400, response);
    }

    @Test
    void readsNoBodyOfMoreThanOneMegabyte() throws Exception {
        Api program = Api.with(officer.token());
        String filling = "\"filling\":\"" + "x".repeat(MEGABYTE) + "\"";
        assertProblem(413, citizen.post(votes, "{" + filling + "}"));
        assertProblem(413, program.post("topics", "{" + filling + "}"));
        int rest = MEGABYTE - TopicJson.vote(topic, 0).length() - ",\"filling\":\"\"".length();
        String exactly = TopicJson.vote(topic, 0).replace("}", ",\"filling\":\"" + "x".repeat(rest) + "\"}");
        assertEquals(MEGABYTE, exactly.length());
        assertEquals(201, citizen.post(votes, exactly).statusCode());
    }

    @Test
    void refusesOtherMethodsAndFormats() throws Exception {
        HttpResponse<String> deleted = citizen.send(citizen.to("topics").DELETE());
        assertProblem(405, deleted);
        assertTrue(
                deleted.headers().firstValue("Allow").orElse("").contains("GET"),
                deleted.headers().toString());
        assertProblem(405, citizen.send(citizen.to(votes).PUT(BodyPublishers.ofString("{}"))));
        assertProblem(
                415,
                citizen.send(citizen.to(votes)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(TopicJson.vote(topic, 0)))));
        assertProblem(415, citizen.upload(votes, Map.of("option", "1")));
        assertProblem(
                406,
                citizen.send(
                        citizen.to("topics").header("Accept", "application/xml").GET()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=x", "page=", "page=99999999999", "page=1.5"})
    void refusesPagesThatCannotBe(String query) throws Exception {
        assertField("page", citizen.get("topics?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=101", "size=all", "size=-5", "size=%D9%A1"})
    void refusesSizesThatCannotBe(String query) throws Exception {
        assertField("size", citizen.get("topics?" + query));
    }

    @Test
    void refusesFiltersThatDoNotExist() throws Exception {
        assertField("status", citizen.get("topics?status=draft"));
        assertField("kind", citizen.get("topics?kind=essay"));
        assertField("sort", citizen.get("topics?sort=title"));
    }

    @Test
    void saysItInTheLanguageOfTheCaller() throws Exception {
        HttpResponse<String> arabic = citizen.send(
                citizen.to("topics?page=0").header("Accept-Language", "ar-BH").GET());
        String detail = Api.json(arabic).getString("detail");
        assertTrue(
                detail.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC),
                detail);
    }

    private static JsonObject assertProblem(int status, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.request() + " " + response.body());
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith("application/problem+json"), type);
        JsonObject problem = Api.json(response);
        assertEquals(status, problem.getInt("status"));
        assertFalse(problem.getString("title").isBlank());
        assertFalse(problem.getString("detail").isBlank());
        assertTrue(problem.getString("type").startsWith("urn:sawt:problem:"), problem.toString());
        return problem;
    }

    private static void assertField(String field, HttpResponse<String> response) {
        JsonObject problem = assertProblem(422, response);
        List<String> fields = problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
        assertTrue(fields.contains(field), field + " in " + problem);
    }

    private void assertNoVotes() throws Exception {
        assertEquals(
                0,
                Database.number(
                        "SELECT COUNT(*) FROM participant p JOIN topic t ON t.id = p.topic_id WHERE t.owner_id = ?",
                        officer.id()));
    }
}
