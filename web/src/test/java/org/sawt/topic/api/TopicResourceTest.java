package org.sawt.topic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.api.AnApi;
import org.sawt.common.api.AnApi.Answer;
import org.sawt.common.service.Caller;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicDraft;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.Wording;
import org.sawt.topic.service.TopicService;
import org.sawt.topic.service.TopicSort;

class TopicResourceTest {

    private final FakeTopics topics = new FakeTopics();
    private final TopicResource resource = new TopicResource();
    private AnApi api;
    private boolean officer;
    private TopicDraft drafted;
    private RuntimeException refusal;

    @BeforeEach
    void start() {
        resource.queries = topics;
        resource.caller = new Caller() {
            @Override
            public boolean is(String role) {
                return officer && role.equals("ministry");
            }
        };
        resource.service = new TopicService() {
            @Override
            public long draft(TopicDraft draft) {
                if (refusal != null) {
                    throw refusal;
                }
                drafted = draft;
                return 3;
            }

            @Override
            public void publish(long id) {
                if (refusal != null) {
                    throw refusal;
                }
            }
        };
        api = AnApi.with(resource);
    }

    private static String field(Answer answer) {
        return answer.json().getJsonArray("errors").getJsonObject(0).getString("field");
    }

    @Test
    void listsTopics() {
        Answer answer = api.get("/topics");
        assertEquals(200, answer.status());
        assertEquals("application/json;charset=utf-8", answer.type());
        assertEquals(
                "{\"items\":[{\"closes_at\":\"2026-12-01T20:59:59.500Z\",\"entity\":{\"id\":50,"
                        + "\"name_ar\":\"الصحة\",\"name_en\":\"Health\"},\"id\":1,\"kind\":\"single_choice\","
                        + "\"opens_at\":\"2026-11-01T05:00:00Z\",\"participants\":5,\"status\":\"open\","
                        + "\"title_ar\":\"عنوان\",\"title_en\":\"Title\"}],\"total\":8000}",
                sorted(answer));
        assertEquals(1, topics.page);
        assertEquals(20, topics.size);
        assertEquals(TopicSort.CLOSING_SOON, topics.filter.sort());
    }

    /** The order of names says nothing; here it is that of the alphabet. */
    private static String sorted(Answer answer) {
        JsonObject item = answer.json().getJsonArray("items").getJsonObject(0);
        StringBuilder text = new StringBuilder("{\"items\":[{");
        item.keySet().stream().sorted().forEach(name -> text.append('"')
                .append(name)
                .append("\":")
                .append(item.get(name))
                .append(','));
        text.setLength(text.length() - 1);
        return text + "}],\"total\":" + answer.json().getInt("total") + "}";
    }

    @Test
    void filtersTheList() {
        assertEquals(
                200,
                api.get("/topics?page=3&size=100&status=closed&kind=choice&entity=50&sort=most_voted")
                        .status());
        assertEquals(3, topics.page);
        assertEquals(100, topics.size);
        assertEquals(TopicStatus.CLOSED, topics.filter.status());
        assertEquals("single_choice", topics.filter.kind());
        assertEquals(50, topics.filter.entityId());
        assertEquals(TopicSort.MOST_VOTED, topics.filter.sort());
    }

    @Test
    void refusesBadPagesAndFiltersByField() {
        for (String query : new String[] {
            "page=0",
            "page=x",
            "page=-1",
            "page=99999999",
            "size=0",
            "size=101",
            "size=",
            "status=draft",
            "kind=x",
            "entity=x",
            "sort=x"
        }) {
            Answer answer = api.get("/topics?" + query);
            assertEquals(422, answer.status(), query);
            assertEquals(query.substring(0, query.indexOf('=')), field(answer));
        }
        assertEquals(
                2,
                api.get("/topics?page=x&size=x").json().getJsonArray("errors").size());
    }

    @Test
    void showsAChoiceWithItsCounts() {
        JsonObject topic = api.get("/topics/1").json();
        assertEquals("Summary", topic.getString("summary_en"));
        assertEquals("after_vote", topic.getString("results"));
        JsonObject option = topic.getJsonArray("options").getJsonObject(0);
        assertEquals(11, option.getInt("id"));
        assertEquals("أ", option.getString("text_ar"));
        assertEquals(3, option.getInt("count"));
        assertFalse(topic.containsKey("statements"));
    }

    @Test
    void showsStatementsInTheLanguageOfTheCallerWithFallback() {
        JsonObject arabic = api.in("fr, ar-BH;q=0.9").get("/topics/2").json();
        JsonObject first = arabic.getJsonArray("statements").getJsonObject(0);
        assertEquals("Only English", first.getString("text"));
        assertEquals("عربي", arabic.getJsonArray("statements").getJsonObject(1).getString("text"));
        assertEquals(4, first.getInt("agree"));
        assertEquals(0, first.getInt("disagree"));
        assertEquals(1, first.getInt("pass"));
        JsonObject english = api.in("").get("/topics/2").json();
        assertEquals(
                "English", english.getJsonArray("statements").getJsonObject(1).getString("text"));
    }

    @Test
    void leavesCountsOutWhileResultsAreHidden() {
        topics.resultsVisible = false;
        assertFalse(api.get("/topics/1")
                .json()
                .getJsonArray("options")
                .getJsonObject(0)
                .containsKey("count"));
        JsonObject statement =
                api.get("/topics/2").json().getJsonArray("statements").getJsonObject(0);
        assertFalse(
                statement.containsKey("agree") || statement.containsKey("disagree") || statement.containsKey("pass"));
    }

    @Test
    void showsADraftToAnOfficerOnly() {
        assertEquals(404, api.get("/topics/3").status());
        officer = true;
        assertEquals("draft", api.as("ministry").get("/topics/3").json().getString("status"));
        assertEquals(404, api.get("/topics/4").status());
    }

    @Test
    void saysInTheCallersLanguageThatThereIsNoSuchTopic() {
        Answer english = api.get("/topics/99");
        assertEquals(404, english.status());
        assertEquals("application/problem+json;charset=utf-8", english.type());
        assertEquals("urn:sawt:problem:not-found", english.json().getString("type"));
        assertEquals("Not found", english.json().getString("title"));
        assertEquals("This topic does not exist.", english.json().getString("detail"));
        assertEquals("/topics/99", english.json().getString("instance"));
        assertEquals("غير موجود", api.in("ar").get("/topics/99").json().getString("title"));
    }

    @Test
    void answersEveryOtherMistakeAsAProblem() {
        assertEquals(404, api.get("/nothing").status());
        assertEquals(404, api.get("/topics/x").status());
        assertEquals(404, api.get("/topics/9999999999999999999999").status());
        Answer method = api.send("DELETE", "/topics/1", null, null);
        assertEquals(405, method.status());
        assertEquals("urn:sawt:problem:method-not-allowed", method.json().getString("type"));
        assertEquals(
                415,
                api.as("ministry")
                        .send("POST", "/topics", "text/plain", new byte[1])
                        .status());
    }

    @Test
    void draftsATopic() {
        Answer answer = api.as("ministry").post("/topics", """
                {"kind":"single-choice","title_ar":"ع","title_en":"T","summary_ar":null,"opens_at":"2026-12-01T08:00:00+03:00",
                 "closes_at":"2026-12-02T05:00:00Z","options":[{"text_ar":"أ","text_en":"A"}],
                 "statements":[{"text":"ب"},{"text":"B","lang":"en"}]}""");
        assertEquals(201, answer.status());
        assertEquals("{\"id\":3}", answer.text());
        assertTrue(answer.location().endsWith("/topics/3"));
        assertEquals(TopicKind.SINGLE_CHOICE, drafted.kind());
        assertEquals(ResultsVisibility.ALWAYS, drafted.results());
        assertEquals(Instant.parse("2026-12-01T05:00:00Z"), drafted.opensAt());
        assertNull(drafted.summaryAr());
        assertEquals(new Wording("أ", "A"), drafted.options().getFirst());
        assertEquals(new Wording(null, "B"), drafted.statements().get(1));
    }

    @Test
    void tellsAllFieldsThatCannotBeRead() {
        Answer answer = api.as("ministry").post("/topics", """
                {"kind":"x","title_ar":5,"opens_at":"tomorrow","options":{},"statements":["a"],"results":"never"}""");
        assertEquals(422, answer.status());
        assertEquals(
                "[kind, title_ar, opens_at, results, options, statements]",
                answer.json().getJsonArray("errors").stream()
                        .map(each -> each.asJsonObject().getString("field"))
                        .toList()
                        .toString());
    }

    @Test
    void passesOnTheRulesOfTheServiceWithJsonNames() {
        refusal = RuleViolation.invalid("titleAr", "topic.edit.titleAr.required");
        Answer answer = api.as("ministry").in("ar").post("/topics", "{}");
        assertEquals(422, answer.status());
        assertEquals("title_ar", field(answer));
        refusal = RuleViolation.forbidden("topic.notOwner");
        assertEquals(403, api.post("/topics/3/publish", "").status());
        refusal = RuleViolation.conflict("topic.edit.published");
        assertEquals(409, api.post("/topics/3/publish", "").status());
    }

    @Test
    void refusesBodiesThatAreNotAJsonObject() {
        api.as("ministry");
        for (String body : new String[] {"", "{", "[]", "5", "null", "\"a\"", "{\"a\":}", "{} {}"}) {
            Answer answer = api.post("/topics", body);
            assertEquals(400, answer.status(), body);
            assertEquals("urn:sawt:problem:malformed", answer.json().getString("type"));
        }
        byte[] latin = {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};
        assertEquals(400, api.send("POST", "/topics", "application/json", latin).status());
        assertEquals(400, api.post("/topics", "[".repeat(100_000)).status());
        assertEquals(
                413,
                api.post("/topics", "{\"a\":\"" + "x".repeat(1024 * 1024) + "\"}")
                        .status());
    }

    @Test
    void refusesWhoeverIsNoOfficer() {
        assertEquals(401, api.post("/topics", "{}").status());
        assertEquals(403, api.as("citizen").post("/topics", "{}").status());
        assertEquals(
                403, api.as("citizen,moderator").post("/topics/3/publish", "").status());
        assertNull(drafted);
    }

    @Test
    void hidesWhatNobodyExpected() {
        refusal = new IllegalStateException("secret");
        Answer answer = api.as("ministry").post("/topics", "{}");
        assertEquals(500, answer.status());
        assertFalse(answer.text().contains("secret"));
    }
}
