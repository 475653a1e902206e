package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormActionTest {

    @Test
    void isStricterForFreshAccountsAndAllowsMoreADay() {
        for (FormAction action : FormAction.values()) {
            for (FormWindow window : FormWindow.values()) {
                assertTrue(action.most(window, true) < action.most(window, false), action + " " + window);
            }
            assertTrue(action.most(FormWindow.TEN_MINUTES, true) > 0, action.name());
            assertTrue(action.most(FormWindow.TEN_MINUTES, false) <= action.most(FormWindow.DAY, false), action.name());
        }
        assertEquals(30, FormAction.COMMENT.most(FormWindow.TEN_MINUTES, false));
        assertEquals(10, FormAction.COMMENT.most(FormWindow.TEN_MINUTES, true));
    }

    @Test
    void tellsHowLongAWindowStillLasts() {
        Instant moment = Instant.parse("2026-11-22T08:07:30.5Z");
        assertEquals(Instant.parse("2026-11-22T08:00:00Z"), FormWindow.TEN_MINUTES.start(moment));
        assertEquals(Duration.ofMillis(149_500), FormWindow.TEN_MINUTES.left(moment));
        assertEquals(Instant.parse("2026-11-22T00:00:00Z"), FormWindow.DAY.start(moment));
    }
}
