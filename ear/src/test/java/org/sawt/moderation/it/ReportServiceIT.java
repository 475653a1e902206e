package org.sawt.moderation.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.SubjectRef;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.service.CaseQueries;
import org.sawt.moderation.service.CaseView;
import org.sawt.moderation.service.DecisionService;
import org.sawt.moderation.service.FigureQueries;
import org.sawt.moderation.service.ModerationFigures;
import org.sawt.moderation.service.QueueFilter;
import org.sawt.moderation.service.QueueQueries;
import org.sawt.moderation.service.QueueSort;
import org.sawt.moderation.service.ReportDraft;
import org.sawt.moderation.service.ReportService;

@ExtendWith(ArquillianExtension.class)
class ReportServiceIT {

    private static final String JNDI = "java:global/sawt/sawt-ejb/";
    private static final DecisionDraft HIDE = new DecisionDraft(DecisionAction.HIDE, 1, "It insults somebody.", null);
    private static final DecisionDraft KEEP = new DecisionDraft(DecisionAction.KEEP, null, "", null);

    @EJB(lookup = JNDI + "ReportService")
    ReportService reports;

    @EJB(lookup = JNDI + "CaseQueries")
    CaseQueries caseQueries;

    @EJB(lookup = JNDI + "DecisionService")
    DecisionService decisions;

    @EJB(lookup = JNDI + "QueueQueries")
    QueueQueries queue;

    @EJB(lookup = JNDI + "FigureQueries")
    FigureQueries figures;

    private long author;
    private long first;
    private long second;
    private SubjectRef topic;
    private SubjectRef comment;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(ReportServiceIT.class, Court.class);
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
        long received =
                Court.atOnce(calls).stream().filter(Boolean::booleanValue).count();
        assertEquals(33, received);
        assertEquals(
                1,
                Court.number(
                        "SELECT COUNT(*) FROM moderation_case WHERE kind = 'comment' AND subject_id = ?",
                        comment.id()));
        assertEquals(33, view(first).reports().size());
        assertEquals("VISIBLE", Court.visibility(comment));
    }

    @Test
    void refusesReportsThatMakeNoSense() throws Exception {
        Court.assertRefused(Kind.CONFLICT, () -> report(author));
        Court.assertRefused(
                Kind.INVALID,
                () -> As.person(first, Court.CITIZEN, () -> reports.report(comment, new ReportDraft(null, " "))));
        Court.assertRefused(
                Kind.INVALID,
                () -> As.person(first, Court.CITIZEN, () -> reports.report(comment, new ReportDraft(99, "x"))));
        SubjectRef nothing = new SubjectRef("comment", Long.MAX_VALUE);
        Court.assertRefused(
                Kind.NOT_FOUND,
                () -> As.person(first, Court.CITIZEN, () -> reports.report(nothing, new ReportDraft(1, "x"))));
        decide(first, HIDE);
        Court.assertRefused(Kind.NOT_FOUND, () -> report(second));
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
        Court.assertRefused(Kind.NOT_FOUND, () -> view(stranger));
        Court.assertRefused(Kind.NOT_FOUND, () -> decide(stranger, HIDE));
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

    private boolean report(long reporter) throws Exception {
        return As.person(
                reporter, Court.CITIZEN, () -> reports.report(comment, new ReportDraft(1, "I do not like it")));
    }

    private void decide(long moderator, DecisionDraft draft) throws Exception {
        decide(moderator, comment, draft);
    }

    private void decide(long moderator, SubjectRef content, DecisionDraft draft) throws Exception {
        As.person(moderator, Court.MODERATOR, () -> decisions.decide(content, draft));
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
}
