package org.sawt.moderation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;

class ModerationDecisionTest {

    @Test
    void hidesOnlyWithARuleAndAReason() {
        assertEquals(List.of("rule", "reason"), refused(DecisionAction.HIDE, null, " \u0000 "));
        assertEquals(List.of("rule"), refused(DecisionAction.HIDE, null, "It insults somebody."));
        assertDoesNotThrow(() ->
                ModerationDecision.check(new DecisionDraft(DecisionAction.HIDE, 1, "It insults somebody.", null)));
    }

    @Test
    void keepsWithoutAWord() {
        assertDoesNotThrow(() -> ModerationDecision.check(new DecisionDraft(DecisionAction.KEEP, null, null, null)));
    }

    @Test
    void needsToSayWhatIsDecided() {
        assertEquals(List.of("action"), refused(null, 1, "x"));
    }

    @Test
    void refusesEndlessReasons() {
        assertEquals(List.of("reason"), refused(DecisionAction.RESTORE, null, "ح".repeat(2_001)));
    }

    private static List<String> refused(DecisionAction action, Integer rule, String reason) {
        DecisionDraft draft = new DecisionDraft(action, rule, reason, null);
        return assertThrows(RuleViolation.class, () -> ModerationDecision.check(draft)).violations().stream()
                .map(Violation::field)
                .toList();
    }
}
