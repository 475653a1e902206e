package org.sawt.idea.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;

class IdeaMappingTest {

    @Test
    void guessesEnglishTitlesInAnySpelling() {
        assertEquals(
                new IdeaMapping(Map.of(
                        IdeaColumn.EXTERNAL_ID, 0,
                        IdeaColumn.TITLE, 1,
                        IdeaColumn.CREATED_AT, 2,
                        IdeaColumn.SUPPORTS, 3,
                        IdeaColumn.STATUS, 4)),
                IdeaMapping.guess(List.of("ID", " Title ", "Created-At", "SIGNATURES", "State", "whatever")));
    }

    @Test
    void guessesArabicTitlesInAnySpelling() {
        assertEquals(
                new IdeaMapping(Map.of(
                        IdeaColumn.EXTERNAL_ID, 2,
                        IdeaColumn.TITLE, 0,
                        IdeaColumn.CREATED_AT, 1,
                        IdeaColumn.STATUS, 3)),
                IdeaMapping.guess(List.of("عُنوان الفكره", "تاريخ الانشاء", "المعرّف", "الحاله")));
    }

    @Test
    void takesTheFirstOfTwoColumnsThatSayTheSame() {
        assertEquals(
                new IdeaMapping(Map.of(IdeaColumn.TITLE, 0)), IdeaMapping.guess(List.of("Title", "Name", "Subject")));
    }

    @Test
    void survivesBeingStored() {
        IdeaMapping mapping = new IdeaMapping(Map.of(IdeaColumn.TITLE, 3, IdeaColumn.LANGUAGE, 0));
        assertEquals(mapping, IdeaMapping.decode(mapping.encoded()));
        IdeaMapping none = new IdeaMapping(Map.of());
        assertEquals(none, IdeaMapping.decode(none.encoded()));
    }

    @Test
    void namesEveryChoiceThatCannotBe() {
        IdeaMapping mapping = new IdeaMapping(Map.of(IdeaColumn.TITLE, 1, IdeaColumn.BODY, 1, IdeaColumn.CATEGORY, 7));
        RuleViolation refused = assertThrows(RuleViolation.class, () -> mapping.check(3));
        assertEquals(
                List.of(
                        new Violation("map-external_id", "idea.import.columnNeeded", List.of()),
                        new Violation("map-body", "idea.import.columnTwice", List.of()),
                        new Violation("map-category", "idea.import.columnUnknown", List.of())),
                refused.violations());
    }
}
