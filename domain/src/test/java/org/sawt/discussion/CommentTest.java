package org.sawt.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sawt.discussion.ACommentary.NOON;
import static org.sawt.discussion.ACommentary.TOPIC;
import static org.sawt.discussion.ACommentary.answerTo;
import static org.sawt.discussion.ACommentary.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

class CommentTest {
    private static final Instant LATER = NOON.plus(Comment.QUIET);

    private static CommentDraft words(String text) {
        return new CommentDraft(text, null);
    }

    private static String refusal(Runnable broken) {
        RuleViolation refused = assertThrows(RuleViolation.class, broken::run);
        return refused.violations().getFirst().key();
    }

    @Test
    void knowsItsAncestorsOfThreeLevels() {
        Comment first = comment("First");
        Comment second = answerTo(first);
        Comment third = answerTo(second);
        Comment fourth = answerTo(third);
        Comment fifth = answerTo(fourth);
        assertEquals(5, fifth.depth());
        assertEquals(Optional.of(first.id()), fifth.threadId());
        assertEquals(Optional.of(second.id()), fifth.branchId());
        assertEquals(Optional.of(third.id()), fifth.twigId());
        assertEquals(Optional.of(third.id()), fourth.twigId());
        assertEquals(Optional.empty(), third.twigId());
        assertEquals(Optional.empty(), second.branchId());
        assertEquals(Optional.empty(), first.threadId());
        assertEquals(Optional.of(fourth.id()), fifth.parentId());
    }

    @Test
    void refusesAParentOfAnotherSubject() {
        Comment parent = comment("First");
        assertEquals(
                "discussion.comment.foreignParent",
                refusal(() -> CommentPlace.answering(new SubjectRef("idea", 7), parent)));
    }

    @Test
    void refusesToAnswerWhatIsNotShown() {
        Comment hidden = comment("First");
        hidden.hide();
        assertEquals("discussion.comment.parentGone", refusal(() -> CommentPlace.answering(TOPIC, hidden)));
        Comment deleted = comment("First");
        deleted.takeBack(NOON);
        assertEquals("discussion.comment.parentGone", refusal(() -> CommentPlace.answering(TOPIC, deleted)));
    }

    @Test
    void keepsNoTraceOfAChangeWithinAQuarterOfAnHour() {
        Comment comment = comment("First");
        assertTrue(comment.revise(words("Second"), LATER.minusMillis(1)).isEmpty());
        assertEquals("Second", comment.text());
    }

    @Test
    void keepsEveryEarlierVersionAfterwards() {
        Comment comment = comment("First");
        CommentVersion kept = comment.revise(words("Second"), LATER).orElseThrow();
        assertEquals("First", kept.text());
        assertEquals(1, kept.number());
        assertEquals(NOON, kept.writtenAt());
        CommentVersion next =
                comment.revise(words("Third"), LATER.plus(Duration.ofHours(1))).orElseThrow();
        assertEquals("Second", next.text());
        assertEquals(2, next.number());
        assertEquals(LATER, next.writtenAt());
    }

    @Test
    void keepsNoWordsThatWaitedWhenTheyWereReplaced() {
        Comment comment = comment("First");
        assertEquals(
                "First", comment.revise(words("Abuse"), LATER).orElseThrow().text());
        comment.hold();
        assertEquals(Optional.empty(), comment.revise(words("Third"), LATER));
        comment.show(LATER);
        CommentVersion kept = comment.revise(words("Fourth"), LATER).orElseThrow();
        assertEquals("Third", kept.text());
        assertEquals(2, kept.number());
    }

    @Test
    void isNotChangedOnceAModeratorHasHiddenIt() {
        Comment comment = comment("First");
        comment.hide();
        assertEquals("discussion.comment.hiddenNoEdit", refusal(() -> comment.revise(words("Second"), NOON)));
        assertEquals("First", comment.text());
    }

    @Test
    void losesItsWordsForGoodWhenItIsTakenBack() {
        Comment comment = comment("First");
        assertTrue(comment.takeBack(NOON));
        assertFalse(comment.takeBack(NOON));
        assertEquals("", comment.text());
        assertEquals(CommentStatus.DELETED, comment.status());
        comment.show(NOON);
        assertEquals(CommentStatus.DELETED, comment.status());
        assertEquals("discussion.comment.notFound", refusal(() -> comment.revise(words("Second"), NOON)));
    }

    @Test
    void tellsOnlyAtTheFirstTimeThatItIsShown() {
        Comment comment = new Comment(CommentPlace.under(TOPIC), words("First"), 1, null, NOON);
        assertEquals(CommentStatus.WAITING, comment.status());
        assertTrue(comment.show(NOON));
        comment.hide();
        assertEquals(CommentStatus.HIDDEN, comment.status());
        assertFalse(comment.show(NOON));
        assertEquals(CommentStatus.VISIBLE, comment.status());
    }

    @Test
    void refusesNothingToSayAndTooMuch() {
        assertEquals("discussion.comment.empty", refusal(() -> comment(" \n\t ")));
        assertEquals("discussion.comment.empty", refusal(() -> comment("\u200F\u200B\u2800\u3164")));
        assertEquals("discussion.comment.empty", refusal(() -> comment(null)));
        assertEquals("discussion.comment.tooLong", refusal(() -> comment("س".repeat(5_001))));
        assertEquals(5_000, comment("😀".repeat(5_000)).text().codePointCount(0, 10_000));
    }

    @Test
    void tellsTheLanguageByMostOfTheLetters() {
        assertEquals("ar", comment("أوافق على مقترح the library").language());
        assertEquals("en", comment("I agree with مريم on this one").language());
        assertEquals("ar", comment("123").language());
    }
}
