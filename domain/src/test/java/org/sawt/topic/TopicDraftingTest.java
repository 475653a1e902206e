package org.sawt.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sawt.topic.ATopic.EVENING;
import static org.sawt.topic.ATopic.MORNING;
import static org.sawt.topic.ATopic.NOON;
import static org.sawt.topic.ATopic.aTopic;
import static org.sawt.topic.ATopic.wordings;
import static org.sawt.topic.Refusals.assertConflict;
import static org.sawt.topic.Refusals.assertInvalid;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.common.BilingualText;
import org.sawt.identity.Eligibility;
import org.sawt.identity.VerificationLevel;

class TopicDraftingTest {

    @Test
    void keepsADraftThatIsNotComplete() {
        Topic topic = aTopic().titled("", "Only English")
                .summarised("", "")
                .saying("", "")
                .ofOptions(List.of())
                .drafted();
        assertEquals(TopicStatus.DRAFT, topic.statusAt(EVENING));
        assertEquals("Only English", topic.title().en());
    }

    @Test
    void demandsATitleInOneLanguage() {
        assertInvalid(() -> aTopic().titled(" ", "\u0000").drafted(), "titleAr topic.edit.titleAr.required");
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        TopicDraft empty = new TopicDraft(null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertInvalid(
                () -> new Topic(new TopicCharge(7, null), empty, MORNING),
                "kind topic.edit.kind.required",
                "results topic.edit.results.required",
                "titleAr topic.edit.titleAr.required",
                "opensAt topic.edit.opensAt.required",
                "closesAt topic.edit.closesAt.required");
    }

    @Test
    void refusesToCloseBeforeOrWhenItOpens() {
        assertInvalid(() -> aTopic().openFrom(EVENING, NOON).drafted(), "closesAt topic.edit.closesAt.order");
        assertInvalid(() -> aTopic().openFrom(NOON, NOON).drafted(), "closesAt topic.edit.closesAt.order");
    }

    @Test
    void refusesDatesThatNobodyCanMean() {
        Instant far = Instant.parse("+99999-01-01T00:00:00Z");
        assertInvalid(() -> aTopic().openFrom(NOON, far).drafted(), "closesAt topic.edit.closesAt.range");
        assertInvalid(() -> aTopic().openFrom(Instant.MIN, NOON).drafted(), "opensAt topic.edit.opensAt.range");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertInvalid(() -> aTopic().titled("ع".repeat(201), "x").drafted(), "titleAr topic.edit.titleAr.tooLong");
        assertInvalid(
                () -> aTopic().summarised("x", "x".repeat(1_001)).drafted(), "summaryEn topic.edit.summaryEn.tooLong");
        assertInvalid(() -> aTopic().saying("x".repeat(50_001), "x").drafted(), "bodyAr topic.edit.bodyAr.tooLong");
        assertInvalid(
                () -> aTopic().ofOptions(List.of(new Wording("x".repeat(301), "x")))
                        .drafted(),
                "options topic.edit.itemTooLong");
        assertInvalid(
                () -> aTopic().ofStatements(new Wording("x", "x".repeat(1_001))).drafted(),
                "statements topic.edit.itemTooLong");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertEquals(
                400,
                aTopic().titled("😀".repeat(200), "x").drafted().title().ar().length());
    }

    @Test
    void refusesMoreOptionsThanTwelve() {
        assertEquals(12, aTopic().ofOptions(wordings(12)).drafted().options().size());
        assertInvalid(() -> aTopic().ofOptions(wordings(13)).drafted(), "options topic.edit.tooMany");
    }

    @Test
    void leavesOutBlankRowsAndNumbersTheRest() {
        Topic topic = aTopic().ofStatements(
                        new Wording("", " "), new Wording("أ", "A"), new Wording(null, null), new Wording("ب", "B"))
                .drafted();
        assertEquals(
                List.of(1, 2),
                topic.statements().stream().map(TopicStatement::number).toList());
        assertEquals(BilingualText.of("ب", "B"), topic.statements().get(1).text());
    }

    @Test
    void keepsTheQuestionsOfItsKindOnly() {
        assertEquals(0, aTopic().drafted().statements().size());
        assertEquals(0, aTopic().kind(TopicKind.STATEMENTS).drafted().options().size());
    }

    @Test
    void replacesEverythingWhenRevised() {
        Topic topic = aTopic().ofOptions(wordings(4)).drafted();
        topic.revise(
                aTopic().titled("جديد", "New")
                        .ofOptions(List.of(new Wording("و", "One")))
                        .draft(),
                NOON);
        assertEquals("New", topic.title().en());
        assertEquals(
                List.of("One"),
                topic.options().stream().map(each -> each.text().en()).toList());
        topic.revise(aTopic().kind(TopicKind.STATEMENTS).draft(), NOON);
        assertEquals(0, topic.options().size());
        assertEquals(2, topic.statements().size());
    }

    @Test
    void refusesToBeRevisedOnceItIsPublic() {
        Topic topic = aTopic().published();
        assertConflict(() -> topic.revise(aTopic().draft(), NOON), "topic.edit.published");
    }

    @Test
    void handsOutItsQuestionsToRead() {
        Topic topic = aTopic().drafted();
        assertThrows(UnsupportedOperationException.class, () -> topic.options().clear());
    }

    @Test
    void asksEverybodyUnlessTheOfficerSaysOtherwise() {
        assertEquals(Eligibility.everybody(), aTopic().drafted().eligibility());
    }

    @Test
    void freezesWhoMayVoteWithTheText() {
        Eligibility verified = Eligibility.of(VerificationLevel.VERIFIED, null, Set.of(), Set.of());
        Topic topic = aTopic().drafted();
        topic.revise(aTopic().only(verified).draft(), MORNING);
        assertEquals(verified, topic.eligibility());
        topic.publish(MORNING);
        assertConflict(() -> topic.revise(aTopic().draft(), NOON), "topic.edit.published");
        assertEquals(verified, topic.eligibility());
    }
}
