package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.RuleViolation;

class AccountBlockTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void keepsTheReasonClean() {
        AccountBlock block = new AccountBlock(7, "  Insults.\r\nTwice.\u0000 ", 1, NOW);
        assertEquals("Insults.\nTwice.", block.reason());
        assertEquals(1, block.blockedBy());
        assertEquals(NOW, block.blockedAt());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n "})
    void needsAReason(String reason) {
        assertEquals("identity.block.reasonMissing", refusal(reason));
    }

    @Test
    void countsTheReasonInCodePoints() {
        new AccountBlock(7, "🐪".repeat(AccountBlock.LONGEST_REASON), 1, NOW);
        assertEquals("identity.block.reasonLong", refusal("a".repeat(AccountBlock.LONGEST_REASON + 1)));
    }

    private static String refusal(String reason) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> new AccountBlock(7, reason, 1, NOW));
        assertEquals("reason", refused.violations().getFirst().field());
        return refused.violations().getFirst().key();
    }
}
