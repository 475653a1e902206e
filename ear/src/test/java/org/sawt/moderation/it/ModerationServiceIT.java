package org.sawt.moderation.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.SubjectRef;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.moderation.CaseState;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.service.AppealService;
import org.sawt.moderation.service.CaseQueries;
import org.sawt.moderation.service.CaseSeen;
import org.sawt.moderation.service.CaseService;
import org.sawt.moderation.service.CaseView;
import org.sawt.moderation.service.DecisionQueries;
import org.sawt.moderation.service.DecisionService;
import org.sawt.moderation.service.FigureQueries;
import org.sawt.moderation.service.ModerationFigures;
import org.sawt.moderation.service.OwnDecision;
import org.sawt.moderation.service.QueueFilter;
import org.sawt.moderation.service.QueueQueries;
import org.sawt.moderation.service.QueueSort;
import org.sawt.moderation.service.ReportDraft;
import org.sawt.moderation.service.ReportService;
import org.sawt.moderation.service.RuleQueries;

@ExtendWith(ArquillianExtension.class)
class ModerationServiceIT {

    private static final String JNDI = "java:global/sawt/sawt-ejb/";
    private static final DecisionDraft HIDE = new DecisionDraft(DecisionAction.HIDE, 1, "It insults somebody.", null);
    private static final DecisionDraft KEEP = new DecisionDraft(DecisionAction.KEEP, null, "", null);

    @EJB(lookup = JNDI + "ReportService")
    ReportService reports;

    @EJB(lookup = JNDI + "CaseService")
    CaseService cases;

    @EJB(lookup = JNDI + "CaseQueries")
    CaseQueries caseQueries;

    @EJB(lookup = JNDI + "DecisionService")
    DecisionService decisions;

    @EJB(lookup = JNDI + "DecisionQueries")
    DecisionQueries own;

    @EJB(lookup = JNDI + "AppealService")
    AppealService appeals;

    @EJB(lookup = JNDI + "QueueQueries")
    QueueQueries queue;

    @EJB(lookup = JNDI + "RuleQueries")
    RuleQueries rules;

    @EJB(lookup = JNDI + "FigureQueries")
    FigureQueries figures;

    private long author;
    private long first;
    private long second;
    private SubjectRef topic;
    private SubjectRef comment;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(ModerationServiceIT.class, Court.class);
    }

    @BeforeEach
    void writeAComment() throws Exception {
        author = Court.person();
        first = Court.person();
        second = Court.person();
        topic = Court.topic(null);
        comment = Court.comment(topic, author, "A remark of number " + author);
    }

    @Test
    void takesAFloodOfReportsAsOneCase() throws Exception {
        long loud = Court.person();
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            long reporter = i % 2 == 0 ? loud : Court.person();
            calls.add(() -> report(reporter));
        }
        long received = atOnce(calls).stream().filter(Boolean::booleanValue).count();
        assertEquals(33, received);
        assertEquals(
                1,
                Court.number(
                        "SELECT COUNT(*) FROM moderation_case WHERE kind = 'comment' AND subject_id = ?",
                        comment.id()));
        assertEquals(33, view(first).reports().size());
        assertEquals("VISIBLE", Court.visibility(comment));
    }

    private boolean report(long reporter) throws Exception {
        return As.person(
                reporter, Court.CITIZEN, () -> reports.report(comment, new ReportDraft(1, "I do not like it")));
    }

    @Test
    void refusesReportsThatMakeNoSense() throws Exception {
        assertRefused(Kind.CONFLICT, () -> report(author));
        assertRefused(
                Kind.INVALID,
                () -> As.person(first, Court.CITIZEN, () -> reports.report(comment, new ReportDraft(null, " "))));
        assertRefused(
                Kind.INVALID,
                () -> As.person(first, Court.CITIZEN, () -> reports.report(comment, new ReportDraft(99, "x"))));
        SubjectRef nothing = new SubjectRef("comment", Long.MAX_VALUE);
        assertRefused(
                Kind.NOT_FOUND,
                () -> As.person(first, Court.CITIZEN, () -> reports.report(nothing, new ReportDraft(1, "x"))));
        decide(first, HIDE);
        assertRefused(Kind.NOT_FOUND, () -> report(second));
    }

    @Test
    void letsOneModeratorHaveACaseInHand() throws Exception {
        report(Court.person());
        long id = Court.caseOf(comment);
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            long moderator = Court.person();
            calls.add(() -> claims(moderator, id));
        }
        assertEquals(1, atOnce(calls).stream().filter(Boolean::booleanValue).count());
        assertRefused(Kind.CONFLICT, () -> decide(first, HIDE));
        Court.change("UPDATE moderation_case SET claimed_until = UTC_TIMESTAMP(6) WHERE id = ?", id);
        decide(first, HIDE);
        assertEquals("HIDDEN", Court.visibility(comment));
    }

    private boolean claims(long moderator, long id) throws Exception {
        try {
            As.person(moderator, Court.MODERATOR, () -> {
                cases.claim(id);
                return null;
            });
            return true;
        } catch (RuleViolation taken) {
            return false;
        }
    }

    @Test
    void hidesOnceAndNamesTheRule() throws Exception {
        long reporter = Court.person();
        report(reporter);
        CaseView seen = view(first);
        decide(first, seen, HIDE);
        assertRefused(Kind.CONFLICT, () -> decide(second, seen, KEEP));
        assertEquals("HIDDEN", Court.visibility(comment));
        assertEquals(
                1,
                As.anonymous(() -> rules.hiddenUnder("comment", List.of(comment.id())))
                        .get(comment.id()));
        assertEquals(CaseState.DECIDED, view(second).state());
        OwnDecision told = latest();
        assertEquals("It insults somebody.", told.reason());
        assertEquals(1, told.rule().number());
        assertTrue(told.appealable());
        assertFalse(inQueue(first));
        assertRefused(Kind.NOT_FOUND, () -> As.person(reporter, Court.CITIZEN, () -> own.getOwn(told.id())));
    }

    @Test
    void refusesADecisionAboutATextThatWasChangedMeanwhile() throws Exception {
        report(Court.person());
        CaseView seen = view(first);
        Court.change("UPDATE comment SET text = 'Something else' WHERE id = ?", comment.id());
        assertRefused(Kind.CONFLICT, () -> decide(first, seen, HIDE));
        decide(first, HIDE);
    }

    @Test
    void letsSomebodyElseDecideTheAppeal() throws Exception {
        report(Court.person());
        long looked = Court.person();
        claims(looked, Court.caseOf(comment));
        Court.change("UPDATE moderation_case SET claimed_until = UTC_TIMESTAMP(6) WHERE subject_id = ?", comment.id());
        decide(first, HIDE);
        long decision = latest().id();
        assertRefused(Kind.NOT_FOUND, () -> appeal(Court.person(), decision));
        appeal(author, decision);
        assertRefused(Kind.CONFLICT, () -> appeal(author, decision));
        long appeal = view(second).appeal().id();
        assertRefused(Kind.FORBIDDEN, () -> decideAppeal(first, appeal, true));
        assertRefused(Kind.FORBIDDEN, () -> decideAppeal(looked, appeal, true));
        assertRefused(Kind.FORBIDDEN, () -> decideAppeal(author, appeal, true));
        assertRefused(Kind.CONFLICT, () -> decide(second, view(second), KEEP));
        claims(second, Court.caseOf(comment));
        decideAppeal(second, appeal, true);
        assertEquals("VISIBLE", Court.visibility(comment));
        assertEquals("UPHELD", latest().appeal().state().name());
        assertRefused(Kind.CONFLICT, () -> decideAppeal(second, appeal, false));
    }

    @Test
    void rejectsAnAppealOnceAndForAll() throws Exception {
        decide(first, HIDE);
        long decision = latest().id();
        appeal(author, decision);
        decideAppeal(second, view(second).appeal().id(), false);
        assertEquals("HIDDEN", Court.visibility(comment));
        assertEquals("REJECTED", latest().appeal().state().name());
        assertFalse(latest().appealable());
        assertRefused(Kind.CONFLICT, () -> appeal(author, decision));
    }

    @Test
    void queuesWhatItNoticesAndHidesNothing() throws Exception {
        String advertisement =
                "Come to the great sale of garden chairs at www.example.org and http://example.com today " + author;
        SubjectRef one = Court.comment(topic, author, advertisement);
        SubjectRef other = Court.comment(Court.topic(null), Court.person(), advertisement);
        for (SubjectRef text : List.of(one, other)) {
            assertEquals("VISIBLE", Court.visibility(text));
            assertTrue(signals(text).contains("LINKS"), signals(text));
        }
        assertTrue(signals(other).contains("DUPLICATE"), signals(other));
        decide(first, other, KEEP);
        assertEquals("VISIBLE", Court.visibility(other));
    }

    private static String signals(SubjectRef text) throws Exception {
        return Court.text(
                "SELECT COALESCE(GROUP_CONCAT(s.kind), '') FROM moderation_signal s"
                        + " JOIN moderation_case c ON c.id = s.case_id WHERE c.kind = 'comment' AND c.subject_id = ?",
                text.id());
    }

    @Test
    void showsAModeratorOfAnEntityOnlyWhatBelongsToIt() throws Exception {
        long entity = Court.entity();
        long theirs = Court.of(entity);
        long stranger = Court.of(Court.entity());
        comment = Court.comment(Court.topic(entity), author, "About the entity " + entity);
        report(Court.person());
        assertTrue(inQueue(theirs));
        assertTrue(inQueue(first));
        assertFalse(inQueue(stranger));
        assertRefused(Kind.NOT_FOUND, () -> view(stranger));
        assertRefused(Kind.NOT_FOUND, () -> decide(stranger, HIDE));
        decide(theirs, HIDE);
        assertEquals("HIDDEN", Court.visibility(comment));
    }

    @Test
    void countsWhatWasDone() throws Exception {
        ModerationFigures before = As.anonymous(() -> figures.get());
        report(Court.person());
        decide(first, HIDE);
        ModerationFigures after = As.anonymous(() -> figures.get());
        assertEquals(before.total().reports() + 1, after.total().reports());
        assertEquals(before.total().hidden() + 1, after.total().hidden());
        assertEquals(12, after.months().size());
        assertTrue(after.total().medianHours() >= 0);
    }

    private void decide(long moderator, DecisionDraft draft) throws Exception {
        decide(moderator, comment, draft);
    }

    private void decide(long moderator, SubjectRef content, DecisionDraft draft) throws Exception {
        As.person(moderator, Court.MODERATOR, () -> decisions.decide(content, draft));
    }

    private void decide(long moderator, CaseView seen, DecisionDraft draft) throws Exception {
        CaseSeen state = seen.seen();
        As.person(moderator, Court.MODERATOR, () -> decisions.decide(seen.id(), state, draft));
    }

    private CaseView view(long moderator) throws Exception {
        long id = Court.caseOf(comment);
        return As.person(moderator, Court.MODERATOR, () -> caseQueries.get(id));
    }

    private boolean inQueue(long moderator) throws Exception {
        return As.person(moderator, Court.MODERATOR, () -> queue.list(QueueFilter.all(), QueueSort.NEWEST, 1, 100))
                .items()
                .stream()
                .anyMatch(card -> card.item().content().equals(comment));
    }

    private OwnDecision latest() throws Exception {
        return As.person(author, Court.CITIZEN, () -> own.listOwn(1, 20))
                .items()
                .getFirst();
    }

    private void appeal(long person, long decision) throws Exception {
        As.person(person, Court.CITIZEN, () -> appeals.appeal(decision, "It was meant kindly"));
    }

    private void decideAppeal(long moderator, long appeal, boolean uphold) throws Exception {
        As.person(moderator, Court.MODERATOR, () -> {
            appeals.decide(appeal, uphold, "We read it again.");
            return null;
        });
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> call : calls) {
                answers.add(pool.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<T> found = new ArrayList<>();
            for (Future<T> answer : answers) {
                found.add(answer.get());
            }
            return found;
        }
    }

    private static void assertRefused(Kind kind, Executable call) {
        assertEquals(kind, assertThrows(RuleViolation.class, call).kind());
    }
}
