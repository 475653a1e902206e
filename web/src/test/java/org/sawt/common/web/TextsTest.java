package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");

    private final Texts arabic = texts("ar");
    private final Texts english = texts("en");

    private static Texts texts(String language) {
        return new Texts(Language.of(language), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void writesArabicPagesInArabicIndicDigits() {
        assertEquals("الصفحة ٢ من ٤٠٠", arabic.of("common.pager.position", 2, 400));
        assertEquals("١٢٬٣٤٥", arabic.number(12345));
    }

    @Test
    void writesEnglishPagesInEuropeanDigits() {
        assertEquals("Page 2 of 400", english.of("common.pager.position", 2, 400));
        assertEquals("12,345", english.number(12345));
    }

    @ParameterizedTest
    @CsvSource({"0,لا أصوات", "1,صوت واحد", "2,صوتان", "3,٣ أصوات", "11,١١ صوتًا", "100,١٠٠ صوت"})
    void choosesTheSixArabicPluralForms(int count, String written) {
        String pattern =
                "{0, plural, zero {لا أصوات} one {صوت واحد} two {صوتان} few {# أصوات} many {# صوتًا} other {# صوت}}";
        assertEquals(written, Formats.of("ar").message(pattern, new Object[] {count}));
    }

    @Test
    void showsTheKeyOfAMissingText() {
        assertEquals("common.no.such", english.of("common.no.such"));
        assertEquals("nobody.knows", english.of("nobody.knows"));
        assertEquals("../../etc", english.of("../../etc"));
        assertFalse(english.has("common.no.such"));
        assertTrue(english.has("common.name"));
    }

    @Test
    void isolatesWordsThatRunAgainstThePage() {
        assertEquals("الصفحة \u2068Sawt\u2069 من ١", arabic.of("common.pager.position", "Sawt", 1));
        assertEquals("Page \u2068صوت\u2069 of 1", english.of("common.pager.position", "صوت", 1));
        assertEquals("Page Sawt of 1", english.of("common.pager.position", "Sawt", 1));
    }

    @Test
    void leavesBracesInArgumentsAlone() {
        assertEquals("Page {0} '{1}' of 1", english.of("common.pager.position", "{0} '{1}'", 1));
    }

    @Test
    void writesTimesInTheZoneOfBahrain() {
        Instant lateInTheEvening = Instant.parse("2026-11-21T21:30:00Z");
        assertEquals("22 November 2026", english.date(lateInTheEvening));
        assertEquals("٢٢ نوفمبر ٢٠٢٦", arabic.date(lateInTheEvening));
        assertEquals("Sunday 22 November 2026, 12:30 am", english.dateTime(lateInTheEvening));
        assertEquals("الأحد ٢٢ نوفمبر ٢٠٢٦، ١٢:٣٠ ص", arabic.dateTime(lateInTheEvening));
    }

    @Test
    void tellsHowFarAwayATimeIs() {
        assertEquals("in 3 days", english.relative(NOW.plus(Duration.ofDays(3))));
        assertEquals("2 hours ago", english.relative(NOW.minus(Duration.ofHours(2))));
        assertEquals("بعد ٣ أيام", arabic.relative(NOW.plus(Duration.ofDays(3))));
        assertEquals("قبل ساعتين", arabic.relative(NOW.minus(Duration.ofHours(2))));
        assertEquals("in 5 minutes", english.relative(NOW.plus(Duration.ofMinutes(5))));
        assertEquals("in 3 months", english.relative(NOW.plus(Duration.ofDays(90))));
        assertEquals("2 years ago", english.relative(NOW.minus(Duration.ofDays(740))));
    }

    @Test
    void saysAfterAndNotWithinInArabic() {
        assertEquals("بعد ٨ أيام", arabic.relative(NOW.plus(Duration.ofDays(8))));
        assertEquals("بعد يومين", arabic.relative(NOW.plus(Duration.ofDays(2))));
        assertEquals("بعد ٥ دقائق", arabic.relative(NOW.plus(Duration.ofMinutes(5))));
        assertEquals("بعد ٣ أشهر", arabic.relative(NOW.plus(Duration.ofDays(90))));
    }

    @Test
    void neverCountsNoMinutes() {
        assertEquals("in less than a minute", english.relative(NOW.plusSeconds(59)));
        assertEquals("less than a minute ago", english.relative(NOW));
        assertEquals("less than a minute ago", english.relative(NOW.minusSeconds(59)));
        assertEquals("بعد أقل من دقيقة", arabic.relative(NOW.plusSeconds(1)));
        assertEquals("قبل أقل من دقيقة", arabic.relative(NOW.minusSeconds(1)));
        assertEquals("1 minute ago", english.relative(NOW.minusSeconds(60)));
    }

    @Test
    void neverWritesAFewAsNone() {
        assertEquals("64%", english.percent(0.637));
        assertEquals("0%", english.percent(0));
        assertEquals("0.4%", english.percent(0.004));
        assertTrue(arabic.percent(0.637).startsWith("٦٤"), arabic.percent(0.637));
    }

    @Test
    void writesNothingForNothing() {
        assertEquals("", english.number(null));
        assertEquals("", english.dateTime(null));
        assertEquals("", english.relative(null));
        assertEquals("Page  of 1", english.of("common.pager.position", null, 1));
    }
}
