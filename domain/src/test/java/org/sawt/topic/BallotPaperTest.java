package org.sawt.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sawt.topic.Refusals.assertInvalid;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.identity.Eligibility;
import org.sawt.identity.Residency;
import org.sawt.identity.VerificationLevel;

class BallotPaperTest {
    private final BallotPaper single = BallotPaper.singleChoice(1, Set.of(10L, 11L));
    private final BallotPaper statements = BallotPaper.statements(2, Set.of(20L, 21L));

    @Test
    void takesAnOptionOfTheTopic() {
        single.check(List.of(new Answer(1, 11)));
    }

    @Test
    void refusesAnotherTopicsOption() {
        assertInvalid(() -> single.check(List.of(new Answer(1, 12))), "option topic.vote.foreign");
    }

    @Test
    void refusesAnotherTopicsQuestion() {
        assertInvalid(() -> single.check(List.of(new Answer(2, 10))), "option topic.vote.foreign");
        assertInvalid(() -> statements.check(List.of(new Answer(22, 1))), "votes topic.vote.foreign");
    }

    @Test
    void takesOneStatementOrSeveral() {
        statements.check(List.of(new Answer(20, Answer.AGREE)));
        statements.check(List.of(new Answer(20, Answer.DISAGREE), new Answer(21, Answer.PASS)));
    }

    @Test
    void refusesAnythingButAgreeDisagreeAndPass() {
        assertInvalid(() -> statements.check(List.of(new Answer(20, 2))), "votes topic.vote.foreign");
    }

    @Test
    void refusesTwoAnswersToOneQuestion() {
        List<Answer> twice = List.of(new Answer(20, 1), new Answer(20, -1));
        assertInvalid(() -> statements.check(twice), "votes topic.vote.twice");
    }

    @Test
    void isForEverybodyWithAnAccountUnlessToldOtherwise() {
        assertEquals(Eligibility.everybody(), single.eligibility());
        assertFalse(single.isForKnownPeople());
    }

    @Test
    void mustKnowThePeopleWhereOnlySomeAreAsked() {
        Eligibility citizens = Eligibility.of(VerificationLevel.VERIFIED, Residency.CITIZEN, Set.of(), Set.of());
        assertTrue(statements.only(citizens).isForKnownPeople());
        assertEquals(statements.questions(), statements.only(citizens).questions());
    }

    @Test
    void refusesNoAnswer() {
        assertInvalid(() -> single.check(List.of()), "option topic.vote.empty");
    }
}
