package org.sawt.notification.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sawt.notification.web.NotificationViewPage.Line;

class NotificationViewPageTest {

    @Test
    void makesALinkOfALineThatIsOne() {
        assertTrue(Line.of("https://sawt.example/ar/confirm?token=abc").link());
        assertTrue(Line.of("http://localhost:8080/en/confirm?token=abc").link());
    }

    @Test
    void makesNoLinkOfAnythingElse() {
        assertFalse(Line.of("javascript:alert(1)").link());
        assertFalse(Line.of("See https://sawt.example/ for more").link());
    }
}
