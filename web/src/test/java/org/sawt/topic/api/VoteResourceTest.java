package org.sawt.topic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.api.AnApi;
import org.sawt.common.service.Caller;
import org.sawt.topic.Answer;
import org.sawt.topic.service.OwnVote;
import org.sawt.topic.service.VoteReceipt;
import org.sawt.topic.service.VoteService;

class VoteResourceTest {

    private static final Instant CAST = Instant.parse("2026-11-21T08:00:00Z");

    private final FakeTopics topics = new FakeTopics();
    private final VoteResource resource = new VoteResource();
    private AnApi api;
    private boolean signedIn = true;
    private boolean first = true;
    private RuleViolation refusal;
    private List<Answer> cast;

    @BeforeEach
    void start() {
        resource.queries = topics;
        resource.caller = new Caller() {
            @Override
            public long accountId() {
                if (!signedIn) {
                    throw RuleViolation.unauthenticated("common.signInFirst");
                }
                return 7;
            }
        };
        resource.service = new VoteService() {
            @Override
            public VoteReceipt cast(long topicId, List<Answer> answers) {
                if (refusal != null) {
                    throw refusal;
                }
                cast = answers;
                Map<Long, Long> choices =
                        topicId == 1 ? Map.of(1L, answers.getFirst().choice()) : Map.of(22L, -1L, 21L, 1L);
                return new VoteReceipt(first, CAST, choices);
            }
        };
        api = AnApi.with(resource).as("citizen");
    }

    private String refusedField(String body) {
        cast = null;
        AnApi.Answer answer = api.post("/topics/2/votes", body);
        assertEquals(422, answer.status(), body);
        assertEquals(null, cast);
        return answer.json().getJsonArray("errors").getJsonObject(0).getString("field");
    }

    @Test
    void createsTheFirstVoteAndChangesItLater() {
        AnApi.Answer created = api.post("/topics/1/votes", "{\"option\":12}");
        assertEquals(201, created.status());
        assertEquals(12, created.json().getInt("option"));
        assertEquals("2026-11-21T08:00:00Z", created.json().getString("cast_at"));
        assertFalse(created.json().containsKey("votes"));
        assertEquals(List.of(new Answer(1, 12)), cast);
        first = false;
        assertEquals(200, api.post("/topics/1/votes", "{\"option\":11}").status());
    }

    @Test
    void votesOnStatements() {
        AnApi.Answer answer = api.post(
                "/topics/2/votes", "{\"votes\":[{\"statement\":21,\"value\":1},{\"statement\":22,\"value\":-1}]}");
        assertEquals(List.of(new Answer(21, 1), new Answer(22, -1)), cast);
        assertEquals(
                "[{\"statement\":21,\"value\":1},{\"statement\":22,\"value\":-1}]",
                answer.json().get("votes").toString());
        assertFalse(answer.json().containsKey("option"));
    }

    @Test
    void refusesWhatIsNoVoteByField() {
        assertEquals("option", refusedField("{}"));
        assertEquals("option", refusedField("{\"option\":null}"));
        assertEquals("option", refusedField("{\"option\":1,\"votes\":[]}"));
        assertEquals("option", refusedField("{\"option\":\"1\"}"));
        assertEquals("option", refusedField("{\"option\":1.5}"));
        assertEquals("option", refusedField("{\"option\":1e400}"));
        assertEquals("votes", refusedField("{\"votes\":5}"));
        assertEquals("votes", refusedField("{\"votes\":[5]}"));
        assertEquals("value", refusedField("{\"votes\":[{\"statement\":21}]}"));
        assertEquals("statement", refusedField("{\"votes\":[{\"statement\":\"a\",\"value\":1}]}"));
    }

    @Test
    void answersRefusalsOfTheServiceAsHttpMeansThem() {
        refusal = RuleViolation.conflict("topic.vote.closed");
        assertEquals(409, api.post("/topics/1/votes", "{\"option\":12}").status());
        refusal = RuleViolation.invalid("option", "topic.vote.foreign");
        assertEquals(422, api.post("/topics/1/votes", "{\"option\":12}").status());
        refusal = RuleViolation.tooMany(Duration.ofSeconds(30), "common.problem.too-many.detail");
        assertEquals(429, api.post("/topics/1/votes", "{\"option\":12}").status());
        refusal = RuleViolation.notFound("topic.notFound");
        assertEquals(404, api.post("/topics/9/votes", "{\"option\":12}").status());
    }

    @Test
    void refusesAVoteWithoutAToken() {
        assertEquals(401, api.as("").post("/topics/1/votes", "{\"option\":12}").status());
        signedIn = false;
        assertEquals(401, api.get("/topics/1/votes").status());
    }

    @Test
    void showsTheOwnVote() {
        assertEquals(404, api.get("/topics/1/votes").status());
        topics.own = Optional.of(new OwnVote(CAST, Map.of(1L, 11L)));
        assertEquals(11, api.get("/topics/1/votes").json().getInt("option"));
        assertEquals(404, api.get("/topics/9/votes").status());
    }
}
