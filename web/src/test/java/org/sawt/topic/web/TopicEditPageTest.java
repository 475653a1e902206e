package org.sawt.topic.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Eligibility;
import org.sawt.identity.Residency;
import org.sawt.identity.VerificationLevel;
import org.sawt.identity.web.EligibilityForm;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicDraft;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.Wording;
import org.sawt.topic.service.TopicService;

class TopicEditPageTest {

    private final Answers answered = new Answers();
    private final Topics topics = new Topics();

    private static final class Topics extends TopicService {
        private TopicDraft written;
        private int version;
        private String done;
        private RuleViolation refusal;

        @Override
        public long draft(TopicDraft draft) {
            written = draft;
            return 9;
        }

        @Override
        public void revise(long id, int ofVersion, TopicDraft draft) {
            if (refusal != null) {
                throw refusal;
            }
            version = ofVersion;
            written = draft;
        }

        @Override
        public void close(long id) {
            done = "closed " + id;
        }

        @Override
        public void discard(long id) {
            done = "discarded " + id;
        }
    }

    private TopicEditPage page(SentInput input, SomeTopic topic) {
        TopicEditPage page = new TopicEditPage();
        page.input = input;
        page.queries = KnownTopics.with(topic == null ? null : topic.view());
        page.topics = topics;
        page.redirects = answered.redirects;
        page.notice = answered.notice;
        return page;
    }

    private static void fill(TopicEditPage page) {
        page.getForm()
                .getValues()
                .putAll(Map.of(
                        "titleAr", "عنوان",
                        "titleEn", "Title",
                        "opensAt", "2026-12-01T09:00",
                        "closesAt", "2026-12-08T17:30",
                        "results", "always"));
    }

    @Test
    void asksForTheKindOfANewTopicFirst() {
        assertNull(page(SentInput.get(), null).getKind());
        assertNull(page(SentInput.get().with("kind", "nonsense"), null).getKind());
        assertEquals(
                TopicKind.STATEMENTS,
                page(SentInput.get().with("kind", "statements"), null).getKind());
    }

    @Test
    void startsANewTopicWithBlankRows() {
        TopicEditPage page = page(SentInput.get().with("kind", "single_choice"), null);
        assertEquals(TopicForm.BLANK_ROWS, page.getForm().getRows().size());
        assertEquals("2026-11-22T08:00", page.getForm().getValues().get("opensAt"));
        assertEquals("2026-12-06T23:59", page.getForm().getValues().get("closesAt"));
    }

    @Test
    void draftsWhatWasTypedWithTimesOfBahrain() {
        SentInput input = SentInput.post()
                .with("kind", "single_choice")
                .with("rowAr", "نعم", "")
                .with("rowEn", "Yes", "");
        TopicEditPage page = page(input, null);
        fill(page);
        page.save();
        assertEquals("عنوان", topics.written.titleAr());
        assertEquals("", topics.written.bodyEn());
        assertEquals(Instant.parse("2026-12-01T06:00:00Z"), topics.written.opensAt());
        assertEquals(Instant.parse("2026-12-08T14:30:00Z"), topics.written.closesAt());
        assertEquals(ResultsVisibility.ALWAYS, topics.written.results());
        assertEquals(new Wording("نعم", "Yes"), topics.written.options().getFirst());
        assertEquals(List.of(), topics.written.statements());
        assertEquals("desk/topics/9", answered.ledTo);
        assertEquals("topic.edit.saved", answered.said);
    }

    @Test
    void leadsToTheReviewAfterSaving() {
        TopicEditPage page = page(SentInput.post().with("kind", "statements"), null);
        fill(page);
        page.review();
        assertEquals("desk/topics/9/publish", answered.ledTo);
    }

    @Test
    void leavesMissingDatesToTheRules() {
        TopicEditPage page = page(SentInput.post().with("kind", "statements"), null);
        fill(page);
        page.getForm().getValues().put("opensAt", " ");
        page.save();
        assertNull(topics.written.opensAt());
    }

    @Test
    void namesTheFieldOfAMalformedDate() {
        TopicEditPage page = page(SentInput.post().with("kind", "statements"), null);
        fill(page);
        page.getForm().getValues().put("closesAt", "next week");
        RuleViolation refused = assertThrows(RuleViolation.class, page::save);
        assertEquals("closesAt", refused.violations().getFirst().field());
        assertNull(answered.ledTo);
    }

    @Test
    void showsAStoredDraftInItsForm() {
        TopicEditPage page =
                page(SentInput.get().with("id", 7), SomeTopic.aQuestion().as(TopicStatus.DRAFT));
        assertEquals("Library hours", page.getForm().getValues().get("titleEn"));
        assertEquals("2026-11-01T09:00", page.getForm().getValues().get("opensAt"));
        assertEquals("after_vote", page.getForm().getValues().get("results"));
        assertEquals(2, page.getForm().getRows().size());
        assertEquals(4, page.getVersion());
        assertFalse(page.isPublished());
    }

    @Test
    void keepsWhoMayVoteFromTheStoredDraftToTheNextOne() {
        Eligibility verified = Eligibility.of(VerificationLevel.VERIFIED, null, Set.of(), Set.of());
        SomeTopic stored = SomeTopic.aQuestion().as(TopicStatus.DRAFT).only(verified);
        EligibilityForm shown =
                page(SentInput.get().with("id", 7), stored).getForm().getEligibility();
        assertEquals(verified, shown.eligibility());
        TopicEditPage page = page(SentInput.post().with("id", 7), stored);
        fill(page);
        page.getForm().getEligibility().setResidency("CITIZEN");
        page.save();
        assertEquals(Residency.CITIZEN, topics.written.eligibility().residency().orElseThrow());
    }

    @Test
    void addsAndRemovesRowsAndKeepsTheOthers() {
        SentInput input = SentInput.post().with("id", 7).with("rowAr", "أ", "ب").with("rowEn", "A", "B");
        TopicEditPage page = page(input, SomeTopic.aQuestion().as(TopicStatus.DRAFT));
        page.addRow();
        assertEquals(3, page.getForm().getRows().size());
        assertEquals(2, page.getFocusedRow());
        page.removeRow(0);
        assertEquals(
                List.of(new Wording("ب", "B"), new Wording("", "")),
                page.getForm().getRows());
        assertEquals(0, page.getFocusedRow());
        page.removeRow(99);
        assertEquals(2, page.getForm().getRows().size());
    }

    @Test
    void revisesTheVersionThatTheOfficerSaw() {
        TopicEditPage page = page(
                SentInput.post().with("id", 7).with("version", 3),
                SomeTopic.aQuestion().as(TopicStatus.DRAFT));
        fill(page);
        page.save();
        assertEquals(3, topics.version);
    }

    @Test
    void offersToReplaceAVersionThatSomebodySavedInTheMeantime() {
        TopicEditPage page = page(
                SentInput.post().with("id", 7).with("version", 3),
                SomeTopic.aQuestion().as(TopicStatus.DRAFT));
        fill(page);
        topics.refusal = RuleViolation.conflict("topic.edit.stale");
        assertThrows(RuleViolation.class, page::save);
        assertTrue(page.isStale());
        assertEquals("Title", page.getForm().getValues().get("titleEn"));
        topics.refusal = null;
        page.saveAnyway();
        assertEquals(4, topics.version);
    }

    @Test
    void namesTheRowThatIsTooLong() {
        SentInput input =
                SentInput.post().with("id", 7).with("rowAr", "أ", "", "ب").with("rowEn", "A", "", "B".repeat(301));
        TopicEditPage page = page(input, SomeTopic.aQuestion().as(TopicStatus.DRAFT));
        fill(page);
        topics.refusal = RuleViolation.invalid("options", "topic.edit.itemTooLong", 2, 300);
        RuleViolation refused = assertThrows(RuleViolation.class, page::save);
        assertEquals(
                List.of(new RuleViolation.Violation("rowEn-2", "topic.edit.itemTooLong", List.of(3, 300))),
                refused.violations());
    }

    @Test
    void stillOffersItWhenTheOfficerTakesTheOffer() {
        assertTrue(page(
                        SentInput.post().with("id", 7).with("stale", "yes"),
                        SomeTopic.aQuestion().as(TopicStatus.DRAFT))
                .isStale());
        assertFalse(page(SentInput.get().with("id", 7), SomeTopic.aQuestion().as(TopicStatus.DRAFT))
                .isStale());
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionHasExpired() {
        SentInput input = SentInput.post()
                .expired()
                .with("id", 7)
                .with("kind", "single_choice")
                .with("version", 3)
                .with("stale", "yes")
                .with("rowAr", "أ")
                .with("rowEn", "A");
        TopicEditPage page = page(input, null);
        fill(page);
        assertEquals(TopicKind.SINGLE_CHOICE, page.getKind());
        assertNull(page.getTopic());
        assertFalse(page.isPublished() || page.isStale());
        assertEquals(3, page.getVersion());
        assertEquals(List.of(new Wording("أ", "A")), page.getForm().getRows());
        assertEquals("Title", page.getForm().getValues().get("titleEn"));
    }

    @Test
    void showsNothingOfATopicToAnExpiredSessionThatTypedNothing() {
        TopicEditPage page = page(SentInput.post().expired().with("id", 7), null);
        assertThrows(RuleViolation.class, page::getTopic);
    }

    @Test
    void steersAPublishedTopic() {
        TopicEditPage page = page(SentInput.post().with("id", 7), SomeTopic.aQuestion());
        assertTrue(page.isPublished());
        page.close();
        assertEquals("closed 7", topics.done);
        page.discard();
        assertEquals("discarded 7", topics.done);
        assertEquals("desk/topics", answered.ledTo);
    }
}
