package org.sawt.discussion.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.discussion.Comment;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentPlace;
import org.sawt.discussion.CommentStatus;
import org.sawt.identity.Eligibility;
import org.sawt.moderation.ModerationMode;

class CommentServiceTest {
    private static final long MARYAM = 11;
    private static final long YUSUF = 12;

    private final Comments comments = new Comments();
    private final CommentService service = new CommentService();
    private final List<String> done = new ArrayList<>();
    private long person = MARYAM;
    private DiscussionSubject subject = Comments.subject(null);
    private Long speaksFor;
    private String gap;

    @BeforeEach
    void start() {
        service.comments = comments;
        service.clock = Clock.fixed(Comments.NOW, ZoneOffset.UTC);
        service.subjects = new DiscussionSubjects() {
            @Override
            Optional<DiscussionSubject> find(SubjectRef wanted) {
                return Optional.of(subject).filter(known -> known.subject().equals(wanted));
            }
        };
        service.caller = new DiscussionCaller() {
            @Override
            long accountId() {
                return person;
            }

            @Override
            Long officeAt(DiscussionSubject at) {
                return speaksFor;
            }

            @Override
            boolean speaksFor(long entityId) {
                return speaksFor != null && speaksFor == entityId;
            }

            @Override
            void requireEligible(Eligibility eligibility) {
                if (gap != null) {
                    throw RuleViolation.forbidden(gap);
                }
            }
        };
        service.publishing = new CommentPublishing() {
            @Override
            void written(Comment comment, DiscussionSubject at, Instant now) {
                comment.show(now);
                done.add("written " + comment.text());
            }

            @Override
            void revised(Comment comment, DiscussionSubject at, Instant now) {
                done.add("revised " + comment.text());
            }

            @Override
            void takenBack(Comment comment, String before) {
                done.add("taken back " + before);
            }
        };
        service.publishing.comments = comments;
    }

    private CommentReceipt write(Long parent, String text) {
        return service.write(new CommentCommand(Comments.IDEA, parent, new CommentDraft(text, null)));
    }

    private static String refusal(Runnable broken) {
        RuleViolation refused = assertThrows(RuleViolation.class, broken::run);
        return refused.violations().getFirst().key();
    }

    @Test
    void writesTheSameWordsOnce() {
        CommentReceipt first = write(null, "Words");
        assertEquals(first, write(null, " Words "));
        assertEquals(List.of("written Words"), done);
    }

    @Test
    void marksWhatAnOfficerSays() {
        speaksFor = 5L;
        CommentReceipt receipt = write(null, "We listen");
        assertEquals(Optional.of(5L), comments.rows.get(receipt.id()).entityId());
    }

    @Test
    void refusesWhoMayNotWriteHere() {
        gap = "identity.eligibility.gap.AGE";
        assertEquals(gap, refusal(() -> write(null, "Words")));
    }

    @Test
    void refusesToWriteWhereTheDiscussionIsClosed() {
        comments.setting = new DiscussionSetting(ModerationMode.AFTER, false, 1);
        assertEquals("discussion.closed", refusal(() -> write(null, "Words")));
    }

    @Test
    void refusesAnUnknownParentAndOneThatIsGone() {
        assertEquals("discussion.comment.foreignParent", refusal(() -> write(99L, "Words")));
        Comment parent = comments.shown(YUSUF, null, null);
        parent.hide();
        assertEquals("discussion.comment.parentGone", refusal(() -> write(parent.id(), "Other words")));
    }

    @Test
    void changesOnlyOwnCommentsAndTheVersionThatWasSeen() {
        Comment comment = comments.shown(YUSUF, null, null);
        CommentDraft draft = new CommentDraft("Better", null);
        assertEquals("discussion.comment.notYours", refusal(() -> service.revise(comment.id(), 0, draft)));
        person = YUSUF;
        assertEquals("discussion.comment.stale", refusal(() -> service.revise(comment.id(), 1, draft)));
        service.revise(comment.id(), 0, draft);
        assertEquals(List.of("revised Better"), done);
        assertEquals(List.of(), comments.kept);
    }

    @Test
    void keepsEarlierWordsLaterOnAndNothingWhenNothingChanges() {
        person = YUSUF;
        Comment comment = comments.shown(YUSUF, null, null);
        service.clock = Clock.fixed(Comments.NOW.plus(Duration.ofMinutes(15)), ZoneOffset.UTC);
        service.revise(comment.id(), null, new CommentDraft("Words", null));
        assertEquals(List.of(), comments.kept);
        service.revise(comment.id(), null, new CommentDraft("Better", null));
        assertEquals("Words", comments.kept.getFirst().text());
        assertEquals(List.of("revised Better"), done);
    }

    @Test
    void tellsNobodyThatAForeignCommentWaits() {
        Comment waiting = new Comment(
                CommentPlace.under(Comments.IDEA), new CommentDraft("Words", null), YUSUF, null, Comments.NOW);
        comments.add(waiting);
        assertEquals("discussion.comment.notFound", refusal(() -> service.takeBack(waiting.id())));
    }

    @Test
    void leavesAnOfficialAnswerToWhoSpeaksForTheOfficeNow() {
        person = YUSUF;
        Comment official = comments.shown(YUSUF, null, 5L);
        CommentDraft draft = new CommentDraft("Better", null);
        assertEquals("discussion.comment.notYourOffice", refusal(() -> service.revise(official.id(), null, draft)));
        assertEquals("discussion.comment.notYourOffice", refusal(() -> service.takeBack(official.id())));
        speaksFor = 6L;
        assertEquals("discussion.comment.notYourOffice", refusal(() -> service.takeBack(official.id())));
        speaksFor = 5L;
        service.revise(official.id(), null, draft);
        assertEquals(List.of("revised Better"), done);
    }

    @Test
    void takesBackOnce() {
        person = YUSUF;
        Comment comment = comments.shown(YUSUF, null, null);
        assertEquals(CommentStatus.DELETED, service.takeBack(comment.id()).status());
        service.takeBack(comment.id());
        assertEquals(List.of("taken back visible"), done);
    }
}
