package org.sawt.discussion.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.SubjectRef;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentStatus;
import org.sawt.discussion.service.CommentCommand;
import org.sawt.discussion.service.CommentReceipt;
import org.sawt.discussion.service.CommentService;
import org.sawt.discussion.service.CommentView;
import org.sawt.discussion.service.CommentVoteService;
import org.sawt.discussion.service.DiscussionQueries;
import org.sawt.discussion.service.DiscussionService;
import org.sawt.discussion.service.DiscussionSetting;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.ModerationMode;
import org.sawt.moderation.service.DecisionService;

@ExtendWith(ArquillianExtension.class)
class CommentServiceIT {
    private static final int THREADS = 64;
    private static final long LIMIT = 15_000_000_000L;

    @EJB(lookup = "java:global/sawt/sawt-ejb/CommentService")
    CommentService comments;

    @EJB(lookup = "java:global/sawt/sawt-ejb/CommentVoteService")
    CommentVoteService votes;

    @EJB(lookup = "java:global/sawt/sawt-ejb/DiscussionQueries")
    DiscussionQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/DiscussionService")
    DiscussionService discussions;

    @EJB(lookup = "java:global/sawt/sawt-ejb/DecisionService")
    DecisionService decisions;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(CommentServiceIT.class, Talk.class);
    }

    private CommentReceipt write(long person, SubjectRef subject, Long parent, String text) throws Exception {
        return As.person(
                person,
                Talk.CITIZEN,
                () -> comments.write(new CommentCommand(subject, parent, new CommentDraft(text, null))));
    }

    private CommentView read(long person, long comment) throws Exception {
        return As.person(person, Talk.CITIZEN, () -> queries.getComment(comment));
    }

    private void decide(long comment, DecisionAction action) throws Exception {
        DecisionDraft draft = new DecisionDraft(action, 1, "Because of the rule.", null);
        As.person(Talk.citizen(), Talk.MODERATOR, () -> decisions.decide(new SubjectRef("comment", comment), draft));
    }

    private static Kind refusal(Callable<?> call) {
        return assertThrows(RuleViolation.class, call::call).kind();
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        CountDownLatch ready = new CountDownLatch(THREADS);
        ExecutorService crowd = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(crowd.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void keepsSixtyFourEqualCommentsAtOneMomentAsOne() throws Exception {
        long person = Talk.citizen();
        SubjectRef topic = Talk.topic(null, Talk.citizen());
        Set<Long> ids = new HashSet<>();
        together(() -> write(person, topic, null, "The same words")).forEach(receipt -> ids.add(receipt.id()));
        assertEquals(1, ids.size());
        assertEquals(1, Talk.number("SELECT COUNT(*) FROM comment WHERE subject_id = ?", topic.id()));
    }

    @Test
    void countsOneVoteOfEachPersonHoweverOftenItIsCast() throws Exception {
        long author = Talk.citizen();
        SubjectRef topic = Talk.topic(null, author);
        long comment = write(author, topic, null, "Vote on this").id();
        long person = Talk.citizen();
        together(() -> As.person(person, Talk.CITIZEN, () -> votes.vote(comment, 1)));
        As.person(Talk.citizen(), Talk.CITIZEN, () -> votes.vote(comment, -1));
        long changing = Talk.citizen();
        As.person(changing, Talk.CITIZEN, () -> votes.vote(comment, -1));
        As.person(changing, Talk.CITIZEN, () -> votes.vote(comment, 0));
        assertEquals(2, Talk.number("SELECT COUNT(*) FROM comment_vote WHERE comment_id = ?", comment));
        awaitCounting();
        assertEquals(1, read(author, comment).votes().up());
        assertEquals(1, read(author, comment).votes().down());
        assertEquals(1, queries.counts("topic", List.of(topic.id())).get(topic.id()));
        assertEquals(Kind.CONFLICT, refusal(() -> As.person(author, Talk.CITIZEN, () -> votes.vote(comment, 1))));
        assertEquals(Kind.INVALID, refusal(() -> As.person(person, Talk.CITIZEN, () -> votes.vote(comment, 2))));
    }

    private static void awaitCounting() throws Exception {
        long end = System.nanoTime() + LIMIT;
        while (Talk.number("SELECT COUNT(*) FROM comment_change") > 0) {
            assertTrue(System.nanoTime() < end, "not counted in time");
            LockSupport.parkNanos(100_000_000);
        }
    }

    @Test
    void refusesAParentOfAnotherSubjectAndOneThatIsNotShown() throws Exception {
        long person = Talk.citizen();
        SubjectRef topic = Talk.topic(null, person);
        SubjectRef other = Talk.topic(null, person);
        long parent = write(person, topic, null, "First").id();
        assertEquals(Kind.INVALID, refusal(() -> write(person, other, parent, "Answer")));
        assertEquals(Kind.INVALID, refusal(() -> write(person, topic, Long.MAX_VALUE, "Answer")));
        assertEquals(Kind.INVALID, refusal(() -> write(person, topic, null, " \u200B ")));
        assertEquals(
                Kind.NOT_FOUND, refusal(() -> write(person, new SubjectRef("topic", Long.MAX_VALUE), null, "Words")));
        assertEquals(Kind.NOT_FOUND, refusal(() -> write(person, new SubjectRef("planet", 1), null, "Words")));
        decide(parent, DecisionAction.HIDE);
        assertEquals(Kind.CONFLICT, refusal(() -> write(person, topic, parent, "Answer")));
    }

    @Test
    void staysHiddenWhateverItsAuthorDoes() throws Exception {
        long author = Talk.citizen();
        SubjectRef topic = Talk.topic(null, author);
        long comment = write(author, topic, null, "Bad words").id();
        long answer = write(Talk.citizen(), topic, comment, "An answer").id();
        decide(comment, DecisionAction.HIDE);
        assertEquals(
                Kind.CONFLICT,
                refusal(() -> As.person(
                        author, Talk.CITIZEN, () -> comments.revise(comment, null, new CommentDraft("Good", null)))));
        CommentView stub = read(Talk.citizen(), comment);
        assertEquals(CommentStatus.HIDDEN, stub.status());
        assertEquals("", stub.words().text());
        assertEquals("", stub.author().name());
        assertEquals(1, stub.rule());
        assertEquals(CommentStatus.VISIBLE, read(author, answer).status());
        decide(comment, DecisionAction.RESTORE);
        assertEquals("Bad words", read(Talk.citizen(), comment).words().text());
    }

    @Test
    void showsWhatIsReviewedFirstToItsAuthorOnly() throws Exception {
        long entity = Talk.entity();
        long officer = Talk.of(entity);
        SubjectRef topic = Talk.topic(entity, officer);
        DiscussionSetting first = new DiscussionSetting(ModerationMode.BEFORE, true, 0);
        As.person(officer, Talk.OFFICER, () -> {
            discussions.arrange(topic, first);
            return null;
        });
        assertEquals(
                Kind.CONFLICT,
                refusal(() -> As.person(officer, Talk.OFFICER, () -> {
                    discussions.arrange(topic, first);
                    return null;
                })));
        assertEquals(
                Kind.FORBIDDEN,
                refusal(() -> As.person(Talk.of(Talk.entity()), Talk.OFFICER, () -> {
                    discussions.arrange(topic, first);
                    return null;
                })));
        long author = Talk.citizen();
        CommentReceipt waiting = write(author, topic, null, "May I?");
        assertEquals(CommentStatus.WAITING, waiting.status());
        assertEquals("May I?", read(author, waiting.id()).words().text());
        assertEquals(Kind.NOT_FOUND, refusal(() -> read(Talk.citizen(), waiting.id())));
        assertEquals(0, told("discussion.commented", waiting.id()));
        decide(waiting.id(), DecisionAction.KEEP);
        assertEquals("May I?", read(Talk.citizen(), waiting.id()).words().text());
        assertEquals(1, told("discussion.commented", waiting.id()));
        CommentReceipt official = As.person(
                officer,
                Talk.OFFICER,
                () -> comments.write(new CommentCommand(topic, waiting.id(), new CommentDraft("You may.", null))));
        assertEquals(CommentStatus.VISIBLE, official.status());
        assertEquals(entity, read(author, official.id()).author().office().id());
        assertEquals(1, told("discussion.answered", official.id()));
    }

    /** News that waits or has been delivered. */
    private static long told(String kind, long comment) throws Exception {
        return Talk.number(
                "SELECT (SELECT COUNT(*) FROM notification_outbox WHERE kind = ? AND subject_id = ?)"
                        + " + (SELECT COUNT(*) FROM notification WHERE kind = ? AND subject_id = ?) > 0",
                kind,
                comment,
                kind,
                comment);
    }

    @Test
    void keepsEarlierWordsAfterAQuarterOfAnHour() throws Exception {
        long author = Talk.citizen();
        SubjectRef topic = Talk.topic(null, author);
        long comment = write(author, topic, null, "First").id();
        revise(author, comment, "Second");
        assertEquals(0, Talk.number("SELECT COUNT(*) FROM comment_version WHERE comment_id = ?", comment));
        Talk.change("UPDATE comment SET created_at = created_at - INTERVAL 16 MINUTE WHERE id = ?", comment);
        revise(author, comment, "Third");
        var history = As.anonymous(() -> queries.history(comment));
        assertEquals("Third", history.comment().words().text());
        assertEquals("Second", history.versions().getFirst().text());
        assertEquals(Kind.FORBIDDEN, refusal(() -> revise(Talk.citizen(), comment, "Not mine")));
        As.person(author, Talk.CITIZEN, () -> comments.takeBack(comment));
        assertEquals(0, Talk.number("SELECT COUNT(*) FROM comment_version WHERE comment_id = ?", comment));
        assertEquals(CommentStatus.DELETED, read(author, comment).status());
        assertEquals(Kind.NOT_FOUND, refusal(() -> queries.history(comment)));
    }

    private CommentReceipt revise(long person, long comment, String text) throws Exception {
        return As.person(person, Talk.CITIZEN, () -> comments.revise(comment, null, new CommentDraft(text, null)));
    }
}
