package org.sawt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.SubjectRef;

class WaitingAnnouncementTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void namesPeopleInRisingOrderEachOnce() {
        WaitingAnnouncement news = waiting(Audience.of(30L, 7L, 30L, 12L), List.of());
        assertEquals(List.of(7L, 12L), news.nextNamed(2));
        news.told(List.of(7L, 12L), NOW);
        assertEquals(List.of(30L), news.nextNamed(2));
        news.told(List.of(30L), NOW);
        assertEquals(List.of(), news.nextNamed(2));
    }

    @Test
    void beginsTheGroupFromItsStart() {
        WaitingAnnouncement news = waiting(Audience.group("idea.supporters", 5).and(List.of(9L)), List.of());
        news.told(List.of(9L), NOW);
        news.turnToGroup();
        assertTrue(news.isInGroup());
        assertEquals(0, news.lastAccount());
        assertEquals(List.of(), news.nextNamed(10));
    }

    @Test
    void keepsItsArgumentsWhateverTheyAre() {
        List<String> arguments = List.of("", "a, b", Announcement.both("هيئة", "Authority"), "مرحبا");
        assertEquals(arguments, waiting(Audience.of(1L), arguments).arguments());
        assertEquals(List.of(), waiting(Audience.of(1L), List.of()).arguments());
    }

    @Test
    void isGivenUpAfterTenFailuresWithGrowingPauses() {
        WaitingAnnouncement news = waiting(Audience.of(1L), List.of());
        assertTrue(news.failed(NOW));
        assertEquals(NOW.plusSeconds(20), news.nextAttemptAt());
        for (int attempt = 2; attempt < 10; attempt++) {
            assertTrue(news.failed(NOW));
        }
        assertFalse(news.failed(NOW));
    }

    @Test
    void tellsEachReaderTheirPartOfAnArgument() {
        String both = Announcement.both("هيئة", "Authority");
        assertEquals("هيئة", Announcement.part(both, false));
        assertEquals("Authority", Announcement.part(both, true));
        assertEquals("plain", Announcement.part("plain", false));
        assertEquals("idea.status.accepted", Announcement.keyOf(Announcement.word("idea.status.accepted")));
        assertNull(Announcement.keyOf("plain"));
    }

    private static WaitingAnnouncement waiting(Audience audience, List<String> arguments) {
        return new WaitingAnnouncement(
                new Announcement("idea.answered", new SubjectRef("idea", 5), null, arguments, audience, true), NOW);
    }
}
