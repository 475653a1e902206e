package org.sawt.idea.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.SubjectRef;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaPublished;
import org.sawt.idea.IdeaRound;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.RoundDraft;
import org.sawt.identity.EligibilityGap;
import org.sawt.moderation.ModerationMode;

class IdeaServiceTest {
    private static final long MARYAM = 7;
    private static final long YUSUF = 8;

    private final IdeaFakes.HandClock clock = new IdeaFakes.HandClock();
    private final IdeaFakes.FakeIdeas repository = new IdeaFakes.FakeIdeas();
    private final IdeaFakes.FakeCaller caller = new IdeaFakes.FakeCaller();
    private final IdeaFakes.FakeParticipants participants = new IdeaFakes.FakeParticipants(caller);
    private final IdeaFakes.FakeScreening screening = new IdeaFakes.FakeScreening();
    private final IdeaFakes.FakeNews news = new IdeaFakes.FakeNews();
    private final IdeaFakes.FakeAttachments attachments = new IdeaFakes.FakeAttachments();
    private final IdeaPublication publication = new IdeaPublication();
    private final IdeaService service = new IdeaService();

    @BeforeEach
    void wire() {
        IdeaWriting writing = new IdeaWriting();
        writing.richText = new IdeaFakes.FakeRichText();
        writing.categories = new IdeaFakes.FakeCategories();
        IdeaAuthors authors = new IdeaAuthors();
        authors.ideas = repository;
        authors.participants = participants;
        authors.caller = caller;
        publication.screening = screening;
        publication.writing = writing;
        publication.news = news;
        publication.attachments = attachments;
        publication.clock = clock;
        service.ideas = repository;
        service.authors = authors;
        service.writing = writing;
        service.publication = publication;
        service.clock = clock;
        round(ModerationMode.AFTER);
    }

    @Test
    void publishesAtOnceWhatIsReviewedAfterwards() {
        IdeaReceipt receipt = service.propose(null, form("Shade", "<p>Trees</p><script>x</script>"));
        assertEquals(IdeaStatus.PUBLISHED, receipt.status());
        assertEquals(List.of("script"), receipt.dropped());
        assertEquals("<p>Trees</p>", idea(receipt).text().body());
        assertEquals(List.of("idea.drafted", "idea.submitted", "idea.published"), news.actions);
        assertEquals("Shade\nTrees", screening.seen.getFirst().text());
        assertEquals(List.of(), news.told);
    }

    @Test
    void letsAModeratorLookFirstAndTellsTheAuthorsThen() {
        long round = round(ModerationMode.BEFORE);
        IdeaReceipt receipt = service.propose(round, form("Shade", "<p>Trees</p>"));
        assertEquals(IdeaStatus.SUBMITTED, receipt.status());
        publication.show(idea(receipt));
        assertEquals(IdeaStatus.PUBLISHED, idea(receipt).status());
        assertInstanceOf(IdeaPublished.class, news.told.getFirst());
        publication.hide(idea(receipt));
        publication.show(idea(receipt));
        assertEquals("idea.restored", news.actions.getLast());
        assertEquals(1, news.told.size());
    }

    @Test
    void refusesCategoriesOfOtherRounds() {
        IdeaForm foreign = new IdeaForm("T", "<p>b</p>", true, "en", 2L, null);
        assertRefused(Kind.INVALID, () -> service.propose(null, foreign));
    }

    @Test
    void refusesWhoMayNotTakePartAndRoundsThatAreOver() {
        caller.gaps = List.of(EligibilityGap.VERIFICATION);
        assertRefused(Kind.FORBIDDEN, () -> service.draft(null, form("", "")));
        caller.gaps = List.of();
        IdeaReceipt draft = service.draft(null, form("T", "<p>b</p>"));
        clock.pass(Duration.ofDays(40));
        assertRefused(Kind.CONFLICT, () -> service.submit(draft.id()));
        assertRefused(Kind.NOT_FOUND, () -> service.draft(987L, form("", "")));
    }

    @Test
    void keepsDraftsFromEverybodyButTheirWriters() {
        IdeaReceipt draft = service.draft(null, form("T", "<p>b</p>"));
        caller.account = YUSUF;
        assertRefused(Kind.NOT_FOUND, () -> service.revise(draft.id(), 0, form("Mine", "")));
        assertRefused(Kind.NOT_FOUND, () -> service.discard(draft.id()));
        participants.coAuthors.add(YUSUF);
        service.revise(draft.id(), 0, form("Ours", "<p>b</p>"));
        assertRefused(Kind.NOT_FOUND, () -> service.submit(draft.id()));
        caller.account = MARYAM;
        assertEquals(IdeaStatus.PUBLISHED, service.submit(draft.id()).status());
        caller.account = YUSUF;
        assertRefused(Kind.FORBIDDEN, () -> service.revise(draft.id(), 0, form("Mine", "")));
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasChanged() {
        IdeaReceipt draft = service.draft(null, form("T", ""));
        assertRefused(Kind.CONFLICT, () -> service.revise(draft.id(), 5, form("T", "")));
    }

    @Test
    void looksAgainAtAPublicTextThatIsChanged() {
        IdeaReceipt sent = service.propose(null, form("T", "<p>b</p>"));
        service.revise(sent.id(), 0, form("Another", "<p>c</p>"));
        assertEquals("Another\nc", screening.seen.getLast().text());
        participants.supportedByOthers = true;
        assertRefused(Kind.CONFLICT, () -> service.revise(sent.id(), 0, form("Third", "<p>d</p>")));
        assertRefused(Kind.CONFLICT, () -> service.withdraw(sent.id()));
        service.add(sent.id(), "More");
        assertTrue(screening.seen.getLast().text().endsWith("More"));
        assertEquals("idea.extended", news.actions.getLast());
    }

    @Test
    void addsNothingWhereAModeratorLooksFirst() {
        IdeaReceipt sent = service.propose(round(ModerationMode.BEFORE), form("T", "<p>b</p>"));
        publication.show(idea(sent));
        int known = repository.added.size();
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> service.add(sent.id(), "More"));
        assertEquals("idea.addendum.reviewed", refusal.violations().getFirst().key());
        assertEquals(known, repository.added.size());
    }

    @Test
    void throwsDraftsAwayWithTheirFiles() {
        IdeaReceipt draft = service.draft(null, form("", ""));
        service.discard(draft.id());
        assertEquals(List.of(new SubjectRef("idea", draft.id())), attachments.emptied);
        IdeaReceipt sent = service.propose(null, form("T", "<p>b</p>"));
        assertRefused(Kind.CONFLICT, () -> service.discard(sent.id()));
        service.withdraw(sent.id());
        assertEquals(IdeaStatus.WITHDRAWN, idea(sent).status());
    }

    private Idea idea(IdeaReceipt receipt) {
        return repository.ideas.get(receipt.id());
    }

    private long round(ModerationMode mode) {
        RoundDraft draft = new RoundDraft(
                "عنوان",
                "Title",
                "سؤال",
                "Question",
                "نص",
                "Text",
                clock.now,
                clock.now.plus(Duration.ofDays(30)),
                null,
                mode,
                10,
                20,
                List.of());
        IdeaRound round = new IdeaRound(3L, draft, clock.now);
        round.publish(clock.now);
        repository.number(round);
        return round.id();
    }

    private static IdeaForm form(String title, String html) {
        return new IdeaForm(title, html, true, "en", 1L, null);
    }

    private static void assertRefused(Kind kind, Executable command) {
        assertEquals(kind, assertThrows(RuleViolation.class, command).kind());
    }
}
