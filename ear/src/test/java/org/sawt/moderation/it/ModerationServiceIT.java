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

    private boolean report(long reporter) throws Exception {
        return As.person(
                reporter, Court.CITIZEN, () -> reports.report(comment, new ReportDraft(1, "I do not like it")));
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
        assertEquals(
                1, Court.atOnce(calls).stream().filter(Boolean::booleanValue).count());
        Court.assertRefused(Kind.CONFLICT, () -> decide(first, HIDE));
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
        Court.assertRefused(Kind.CONFLICT, () -> decide(second, seen, KEEP));
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
        Court.assertRefused(Kind.NOT_FOUND, () -> As.person(reporter, Court.CITIZEN, () -> own.getOwn(told.id())));
    }

    @Test
    void refusesADecisionAboutATextThatWasChangedMeanwhile() throws Exception {
        report(Court.person());
        CaseView seen = view(first);
        Court.change("UPDATE comment SET text = 'Something else' WHERE id = ?", comment.id());
        Court.assertRefused(Kind.CONFLICT, () -> decide(first, seen, HIDE));
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
        Court.assertRefused(Kind.NOT_FOUND, () -> appeal(Court.person(), decision));
        appeal(author, decision);
        Court.assertRefused(Kind.CONFLICT, () -> appeal(author, decision));
        long appeal = view(second).appeal().id();
        Court.assertRefused(Kind.FORBIDDEN, () -> decideAppeal(first, appeal, true));
        Court.assertRefused(Kind.FORBIDDEN, () -> decideAppeal(looked, appeal, true));
        Court.assertRefused(Kind.FORBIDDEN, () -> decideAppeal(author, appeal, true));
        Court.assertRefused(Kind.CONFLICT, () -> decide(second, view(second), KEEP));
        claims(second, Court.caseOf(comment));
        decideAppeal(second, appeal, true);
        assertEquals("VISIBLE", Court.visibility(comment));
        assertEquals("UPHELD", latest().appeal().state().name());
        Court.assertRefused(Kind.CONFLICT, () -> decideAppeal(second, appeal, false));
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
        Court.assertRefused(Kind.CONFLICT, () -> appeal(author, decision));
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
}
