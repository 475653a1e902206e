package org.sawt.topic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.api.AnApi;
import org.sawt.common.api.AnApi.Answer;
import org.sawt.common.service.Caller;
import org.sawt.topic.TopicDraft;
import org.sawt.topic.service.TopicService;

class EligibilityBodyTest {

    private final TopicResource resource = new TopicResource();
    private AnApi api;
    private TopicDraft drafted;

    @BeforeEach
    void start() {
        resource.queries = new FakeTopics();
        resource.caller = new Caller() {
            @Override
            public boolean is(String role) {
                return role.equals("ministry");
            }
        };
        resource.service = new TopicService() {
            @Override
            public long draft(TopicDraft draft) {
                drafted = draft;
                return 3;
            }
        };
        api = AnApi.with(resource);
    }

    @Test
    void showsWhoAsksWhoMayVoteAndWhatKeepsTheCaller() {
        JsonObject topic = api.get("/topics/1").json();
        assertEquals("Health", topic.getJsonObject("entity").getString("name_en"));
        assertEquals(
                "{\"age_bands\":[\"from_18\"],\"governorates\":[\"muharraq\"],\"level\":\"verified\","
                        + "\"residency\":\"citizen\"}",
                topic.getJsonObject("eligibility").toString());
        assertEquals("[\"verification\"]", topic.getJsonArray("gaps").toString());
        JsonObject other = api.get("/topics/2").json();
        assertFalse(other.containsKey("entity"));
        assertFalse(other.getJsonObject("eligibility").containsKey("residency"));
        assertEquals("registered", other.getJsonObject("eligibility").getString("level"));
        assertEquals("[]", other.getJsonArray("gaps").toString());
    }

    @Test
    void readsWhoMayVote() {
        api.as("ministry").post("/topics", """
                {"kind":"choice","eligibility":{"residency":"citizen","governorates":["muharraq"],"age_bands":["from_18"]}}""");
        assertEquals(FakeTopics.MUHARRAQ, drafted.eligibility());
        Answer answer = api.post("/topics", """
                {"kind":"choice","eligibility":{"level":"none","residency":1,"governorates":["riffa"],"age_bands":{}}}""");
        assertEquals(422, answer.status());
        assertEquals(4, answer.json().getJsonArray("errors").size());
        assertEquals(
                "eligibility",
                api.post("/topics", "{\"eligibility\":[]}")
                        .json()
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("field"));
    }
}
