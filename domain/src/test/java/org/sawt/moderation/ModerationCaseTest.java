package org.sawt.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

class ModerationCaseTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final long AUTHOR = 1;
    private static final long NOORA = 2;
    private static final long HUDA = 3;

    private final ModerationCase about = new ModerationCase(new SubjectRef("comment", 7), AUTHOR, null, NOW);

    @Test
    void isInOnePairOfHandsForAQuarterOfAnHour() {
        about.claim(NOORA, NOW);
        assertThrows(RuleViolation.class, () -> about.claim(HUDA, NOW.plusSeconds(899)));
        about.claim(NOORA, NOW.plusSeconds(600));
        assertTrue(about.isClaimedByOther(HUDA, NOW.plusSeconds(1499)));
        about.claim(HUDA, NOW.plusSeconds(1500));
        assertEquals(HUDA, about.claimedBy(NOW.plusSeconds(1501)));
    }

    @Test
    void isGivenBackOnlyByWhoHasIt() {
        about.claim(NOORA, NOW);
        about.release(HUDA);
        assertEquals(NOORA, about.claimedBy(NOW));
        about.release(NOORA);
        assertNull(about.claimedBy(NOW));
    }

    @Test
    void isNeverDecidedByItsAuthor() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> about.checkFree(AUTHOR, NOW));
        assertEquals(RuleViolation.Kind.FORBIDDEN, refused.kind());
    }

    @Test
    void remembersTheTextThatWasKept() {
        about.settle(null, "abc");
        assertTrue(about.hasKept("abc"));
        assertFalse(about.hasKept("abd"));
        about.settle(3, "abc");
        assertFalse(about.hasKept("abc"));
        assertEquals(3, about.hiddenRule());
        assertEquals(2, about.decisions());
    }

    @Test
    void waitsAgainWithoutAnybodysHands() {
        about.await();
        about.claim(NOORA, NOW);
        about.settle(null, "abc");
        assertEquals(CaseState.DECIDED, about.state());
        assertFalse(about.isAwaiting());
        about.reopen(NOW.plusSeconds(60));
        assertEquals(CaseState.OPEN, about.state());
        assertEquals(NOW.plusSeconds(60), about.openedAt());
        assertNull(about.claimedBy(NOW));
        about.reopen(NOW.plusSeconds(90));
        assertEquals(NOW.plusSeconds(60), about.openedAt());
    }
}
