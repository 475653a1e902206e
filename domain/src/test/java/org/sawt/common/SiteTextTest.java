package org.sawt.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation.Violation;

class SiteTextTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final SiteText title = new SiteText(SiteTextName.FRONT_TITLE, NOW);

    @Test
    void hasTheDefaultAtFirstAndAfterGoingBack() {
        assertTrue(title.text().isEmpty());
        title.reword(BilingualText.ofLines("أهلًا", "Welcome"), NOW);
        assertEquals("Welcome", title.text().en());
        title.restore(NOW);
        assertTrue(title.text().isEmpty());
    }

    @Test
    void standsOnOneLine() {
        assertEquals("two lines", BilingualText.ofLines("", " two\r\n lines ").en());
    }

    @Test
    void isThereInBothLanguages() {
        assertEquals(List.of("textAr"), fields(BilingualText.of(" ", "Welcome")));
        assertEquals(List.of("textAr", "textEn"), fields(BilingualText.of("", "")));
    }

    @Test
    void isNotLongerThanThePageHasRoom() {
        int longest = SiteTextName.FRONT_TITLE.longest();
        title.reword(BilingualText.of("ع".repeat(longest), "a".repeat(longest)), NOW);
        assertEquals(List.of("textEn"), fields(BilingualText.of("ع", "a".repeat(longest + 1))));
    }

    @Test
    void isFoundByItsNumber() {
        for (SiteTextName name : SiteTextName.values()) {
            assertEquals(name, SiteTextName.ofNumber(name.number()).orElseThrow());
        }
        assertTrue(SiteTextName.ofNumber(0).isEmpty());
    }

    private List<String> fields(BilingualText wording) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> title.reword(wording, NOW));
        return refused.violations().stream().map(Violation::field).toList();
    }
}
