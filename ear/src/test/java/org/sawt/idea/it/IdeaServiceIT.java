package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.idea.IdeaAnswer;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaAnswerService;
import org.sawt.idea.service.IdeaAuthorService;
import org.sawt.idea.service.IdeaForm;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaReceipt;
import org.sawt.idea.service.IdeaService;
import org.sawt.idea.service.IdeaView;

@ExtendWith(ArquillianExtension.class)
class IdeaServiceIT {
    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaService")
    IdeaService ideas;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaQueries")
    IdeaQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaAnswerService")
    IdeaAnswerService answers;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaAuthorService")
    IdeaAuthorService authors;

    private long entity;
    private long officer;
    private long maryam;
    private long yusuf;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(IdeaServiceIT.class, DeskIdeas.class);
    }

    @BeforeEach
    void makePeople() throws Exception {
        entity = DeskIdeas.entity();
        officer = DeskIdeas.account(entity);
        maryam = DeskIdeas.account(null);
        yusuf = DeskIdeas.account(null);
    }

    @Test
    void goesFromADraftThatNobodyElseSeesToAPublicIdea() throws Exception {
        IdeaReceipt draft = as(maryam, () -> ideas.draft(null, form("", "")));
        assertEquals(IdeaStatus.DRAFT, draft.status());
        assertRefused(Kind.NOT_FOUND, () -> as(yusuf, () -> queries.get(draft.id())));
        assertRefused(Kind.NOT_FOUND, () -> As.anonymous(() -> queries.get(draft.id())));
        assertRefused(Kind.NOT_FOUND, () -> as(yusuf, () -> ideas.submit(draft.id())));
        assertRefused(Kind.INVALID, () -> as(maryam, () -> ideas.submit(draft.id())));
        IdeaForm written = form("ظل في مواقف الحافلات", "<p onclick=\"x()\">أشجار<script>alert(1)</script></p>");
        IdeaReceipt saved = as(maryam, () -> ideas.revise(draft.id(), draft.version(), written));
        assertFalse(saved.dropped().isEmpty());
        assertRefused(Kind.CONFLICT, () -> as(maryam, () -> ideas.revise(draft.id(), draft.version(), written)));
        assertEquals(
                IdeaStatus.PUBLISHED, as(maryam, () -> ideas.submit(draft.id())).status());
        assertEquals(
                IdeaStatus.PUBLISHED, as(maryam, () -> ideas.submit(draft.id())).status());
        IdeaView seen = As.anonymous(() -> queries.get(draft.id()));
        assertEquals("<p>أشجار</p>", seen.body().strip());
        assertEquals("ar", seen.language());
        assertRefused(
                Kind.CONFLICT,
                () -> as(maryam, () -> {
                    ideas.discard(draft.id());
                    return null;
                }));
    }

    @Test
    void waitsForAModeratorWhereTheRoundSaysSo() throws Exception {
        long round = DeskIdeas.round(entity, "REGISTERED");
        DeskIdeas.change("UPDATE idea_round SET moderation_mode = 'BEFORE' WHERE id = ?", round);
        IdeaReceipt sent = as(maryam, () -> ideas.propose(round, form("Trees", "<p>Many.</p>")));
        assertEquals(IdeaStatus.SUBMITTED, sent.status());
        assertRefused(Kind.NOT_FOUND, () -> As.anonymous(() -> queries.get(sent.id())));
        assertRefused(Kind.NOT_FOUND, () -> as(yusuf, () -> queries.get(sent.id())));
        assertEquals(sent.id(), as(maryam, () -> queries.get(sent.id())).id());
        assertEquals(
                sent.id(),
                As.person(DeskIdeas.account(null), Set.of("moderator"), () -> queries.get(sent.id()))
                        .id());
    }

    @Test
    void takesNoIdeasWhenTheRoundIsOverOrForOthers() throws Exception {
        long over = DeskIdeas.round(entity, "REGISTERED");
        DeskIdeas.change("UPDATE idea_round SET closes_at = NOW(6) - INTERVAL 1 HOUR WHERE id = ?", over);
        assertRefused(Kind.CONFLICT, () -> as(maryam, () -> ideas.propose(over, form("Late", "<p>L</p>"))));
        long verified = DeskIdeas.round(entity, "VERIFIED");
        assertRefused(Kind.FORBIDDEN, () -> as(maryam, () -> ideas.propose(verified, form("T", "<p>L</p>"))));
        DeskIdeas.verify(maryam);
        assertEquals(
                IdeaStatus.PUBLISHED,
                as(maryam, () -> ideas.propose(verified, form("T", "<p>L</p>"))).status());
    }

    @Test
    void isAnsweredByTheOfficersOfItsEntityOnly() throws Exception {
        long id = DeskIdeas.idea(entity, "Shade");
        long stranger = DeskIdeas.account(DeskIdeas.entity());
        assertRefused(Kind.FORBIDDEN, () -> answer(stranger, id, 1, IdeaStatus.UNDER_REVIEW));
        assertRefused(Kind.FORBIDDEN, () -> answer(DeskIdeas.account(null), id, 1, IdeaStatus.UNDER_REVIEW));
        assertRefused(Kind.CONFLICT, () -> answer(officer, id, 1, IdeaStatus.ACCEPTED));
        answer(officer, id, 1, IdeaStatus.UNDER_REVIEW);
        assertRefused(Kind.CONFLICT, () -> answer(officer, id, 1, IdeaStatus.ACCEPTED));
        answer(officer, id, 2, IdeaStatus.ACCEPTED);
        long milestone =
                officer(() -> answers.plan(id, "Tender", LocalDate.now().plusDays(30)));
        officer(() -> {
            answers.complete(milestone);
            answers.complete(milestone);
            return null;
        });
        IdeaView seen = As.anonymous(() -> queries.get(id));
        assertEquals(
                List.of(IdeaStatus.UNDER_REVIEW, IdeaStatus.ACCEPTED),
                seen.steps().stream().map(step -> step.to()).toList());
        assertEquals(entity, seen.steps().getFirst().entity().id());
        assertTrue(seen.milestones().getFirst().doneAt() != null);
        assertEquals(2, DeskIdeas.number(audited("idea.answered"), id));
        assertEquals(1, DeskIdeas.number(audited("idea.milestoneReached"), id));
    }

    @Test
    void isWrittenTogetherWithWhomTheAuthorInvited() throws Exception {
        IdeaReceipt draft = as(maryam, () -> ideas.draft(null, form("Together", "<p>We</p>")));
        invite(draft.id(), "desk" + yusuf + "@example.org");
        invite(draft.id(), "nobody-at-all@example.org");
        assertEquals(
                2, as(maryam, () -> queries.getOwn(draft.id())).invitations().size());
        assertRefused(Kind.NOT_FOUND, () -> as(yusuf, () -> queries.getOwn(draft.id())));
        long invitation = as(yusuf, () -> queries.invitations()).getFirst().id();
        assertRefused(Kind.NOT_FOUND, () -> as(officer, () -> authors.accept(invitation)));
        assertEquals(draft.id(), as(yusuf, () -> authors.accept(invitation)));
        IdeaReceipt saved = as(yusuf, () -> ideas.revise(draft.id(), draft.version(), form("Both of us", "<p>We</p>")));
        assertRefused(Kind.NOT_FOUND, () -> as(yusuf, () -> ideas.submit(saved.id())));
        as(maryam, () -> ideas.submit(draft.id()));
        assertEquals(
                List.of("Desk"), As.anonymous(() -> queries.get(draft.id())).coAuthors());
        assertRefused(Kind.FORBIDDEN, () -> as(yusuf, () -> ideas.revise(draft.id(), 9, form("Mine", "<p>I</p>"))));
    }

    private void invite(long idea, String email) throws Exception {
        as(maryam, () -> {
            authors.invite(idea, email);
            return null;
        });
    }

    private void answer(long account, long id, int version, IdeaStatus status) throws Exception {
        As.person(account, DeskIdeas.OFFICER, () -> {
            answers.answer(id, version, new IdeaAnswer(status, "Because we counted.", "en"));
            return null;
        });
    }

    private <T> T officer(Callable<T> call) throws Exception {
        return As.person(officer, DeskIdeas.OFFICER, call);
    }

    private static <T> T as(long account, Callable<T> call) throws Exception {
        return As.person(account, DeskIdeas.CITIZEN, call);
    }

    private static String audited(String action) {
        return "SELECT COUNT(*) FROM audit_entry WHERE subject_kind = 'idea' AND subject_id = ? AND action = '" + action
                + "'";
    }

    private static IdeaForm form(String title, String html) {
        return new IdeaForm(title, html, true, "ar", 1L, null);
    }

    private static void assertRefused(Kind kind, Executable command) {
        assertEquals(kind, assertThrows(RuleViolation.class, command).kind());
    }
}
