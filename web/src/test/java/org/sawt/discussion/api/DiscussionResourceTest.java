package org.sawt.discussion.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.Page;
import org.sawt.common.SubjectRef;
import org.sawt.common.api.AnApi;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentLabel;
import org.sawt.discussion.CommentSort;
import org.sawt.discussion.CommentStatus;
import org.sawt.discussion.service.CommentAuthor;
import org.sawt.discussion.service.CommentCommand;
import org.sawt.discussion.service.CommentReceipt;
import org.sawt.discussion.service.CommentService;
import org.sawt.discussion.service.CommentTimes;
import org.sawt.discussion.service.CommentView;
import org.sawt.discussion.service.CommentVoteService;
import org.sawt.discussion.service.CommentVotes;
import org.sawt.discussion.service.CommentWords;
import org.sawt.discussion.service.DiscussionQueries;
import org.sawt.discussion.service.DiscussionSubjects;
import org.sawt.topic.api.TopicResource;
import org.sawt.topic.api.VoteResource;

class DiscussionResourceTest {
    private static final SubjectRef TOPIC = new SubjectRef("topic", 3);
    private static final Instant WRITTEN = Instant.parse("2026-11-21T08:00:00Z");

    private final DiscussionResource discussion = new DiscussionResource();
    private final CommentResource single = new CommentResource();
    private AnApi api;
    private CommentCommand written;
    private CommentDraft revised;
    private CommentSort sort;
    private int vote;

    @BeforeEach
    void start() {
        discussion.queries = new DiscussionQueries() {
            @Override
            public Page<CommentView> list(SubjectRef ref, CommentSort order, int page, int size) {
                assertEquals(TOPIC, ref);
                sort = order;
                return new Page<>(
                        List.of(comment(5, CommentStatus.VISIBLE), comment(6, CommentStatus.HIDDEN)), 2, page, size);
            }
        };
        discussion.subjects = new DiscussionSubjects() {
            @Override
            public Optional<String> kindOf(String plural) {
                return Optional.of("topic").filter(kind -> plural.equals("topics"));
            }
        };
        discussion.comments = new CommentService() {
            @Override
            public CommentReceipt write(CommentCommand command) {
                written = command;
                return new CommentReceipt(9, command.subject(), CommentStatus.WAITING);
            }

            @Override
            public CommentReceipt revise(long id, Integer version, CommentDraft draft) {
                revised = draft;
                return new CommentReceipt(id, TOPIC, CommentStatus.VISIBLE);
            }
        };
        single.comments = discussion.comments;
        single.votes = new CommentVoteService() {
            @Override
            public CommentView vote(long id, int value) {
                vote = value;
                return comment(id, CommentStatus.VISIBLE);
            }
        };
        api = AnApi.with(new TopicResource(), new VoteResource(), discussion, single)
                .as("citizen");
    }

    private static CommentView comment(long id, CommentStatus status) {
        return new CommentView(
                id,
                TOPIC,
                null,
                null,
                1,
                status,
                new CommentAuthor("Maryam", false, null),
                new CommentWords("Words", CommentLabel.FOR, "en", List.of()),
                new CommentTimes(WRITTEN, null, 0),
                new CommentVotes(2, 1, 1),
                null,
                1,
                null);
    }

    private AnApi.Answer put(String path, String json) {
        return api.send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void listsCommentsWithoutTheWordsOfStubs() {
        AnApi.Answer answer = api.get("/topics/3/comments?sort=best");
        assertEquals(200, answer.status(), answer.text());
        assertEquals(CommentSort.BEST, sort);
        var items = answer.json().getJsonArray("items");
        assertEquals("Words", items.getJsonObject(0).getString("text"));
        assertEquals("for", items.getJsonObject(0).getString("label"));
        assertEquals(2, items.getJsonObject(0).getInt("up"));
        assertEquals("hidden", items.getJsonObject(1).getString("status"));
        assertFalse(items.getJsonObject(1).containsKey("text"));
        assertFalse(items.getJsonObject(1).containsKey("author"));
        assertEquals(2, answer.json().getInt("total"));
    }

    @Test
    void writesAComment() {
        AnApi.Answer answer =
                api.post("/topics/3/comments", "{\"parent\":5,\"text\":\" نعم \",\"label\":\"question\"}");
        assertEquals(201, answer.status(), answer.text());
        assertEquals("{\"id\":9,\"status\":\"waiting\"}", answer.text());
        assertEquals(new CommentCommand(TOPIC, 5L, new CommentDraft("نعم", CommentLabel.QUESTION)), written);
    }

    @Test
    void takesNullForNoParentAndNoLabel() {
        assertEquals(
                201,
                api.post("/topics/3/comments", "{\"parent\":null,\"text\":\"a\",\"label\":null}")
                        .status());
        assertEquals(new CommentCommand(TOPIC, null, new CommentDraft("a", null)), written);
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertEquals(422, api.post("/topics/3/comments", "{\"text\":7}").status());
        assertEquals(
                422,
                api.post("/topics/3/comments", "{\"text\":\"a\",\"label\":\"maybe\"}")
                        .status());
        assertEquals(
                422,
                api.post("/topics/3/comments", "{\"text\":\"a\",\"parent\":\"5\"}")
                        .status());
        assertEquals(400, api.post("/topics/3/comments", "[]").status());
        assertEquals(404, api.post("/planets/3/comments", "{\"text\":\"a\"}").status());
        assertEquals(422, api.get("/topics/3/comments?sort=loudest").status());
    }

    @Test
    void changesACommentAndVotes() {
        assertEquals(200, put("/comments/9", "{\"text\":\"b\"}").status());
        assertEquals(new CommentDraft("b", null), revised);
        assertEquals(200, put("/comments/9/vote", "{\"value\":-1}").status());
        assertEquals(-1, vote);
        assertEquals(422, put("/comments/9/vote", "{}").status());
    }

    @Test
    void wantsATokenForWriting() {
        AnApi visitor = AnApi.with(discussion, single);
        assertEquals(401, visitor.post("/topics/3/comments", "{\"text\":\"a\"}").status());
        assertEquals(200, visitor.get("/topics/3/comments").status());
    }
}
