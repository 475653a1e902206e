package org.sawt.common.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;

class CsvFileTest {

    private static CsvFile open(String text) {
        return CsvFile.open(
                new CsvSource("file", "ideas.csv"),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                CsvFile.ANY_SEPARATOR,
                read -> {});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title,Body\nA,\"x, y; z\"\n",
                "\uFEFFTitle;Body\r\nA;\"x, y; z\"\r\n",
                "Title\tBody\rA\t\"x, y; z\"\r",
                "\"Title\";\"Body\"\nA;\"x, y; z\""
            })
    void readsWhateverSeparatesTheColumns(String text) {
        CsvFile file = open(text);
        assertEquals(List.of("Title", "Body"), file.titles());
        CsvRow row = file.next().orElseThrow();
        assertEquals("A", row.text("title"));
        assertEquals("x, y; z", row.text(1));
        assertEquals(2, row.line());
        assertTrue(file.next().isEmpty());
    }

    @Test
    void takesNoSeparatorForOneInsideQuotationMarks() {
        assertEquals(List.of("a;b;c", "d"), open("\"a;b;c\",d\n1,2\n").titles());
    }

    @Test
    void callsColumnsWithoutTitleByTheirNumber() {
        assertEquals(List.of("Title", "#2", "#3"), open("Title,,\nx,y,z\n").titles());
    }

    @Test
    void handsOnRowsOfAnyLengthWhereThatIsWanted() {
        CsvFile file = open("a,b\n1\n1,2,3\n");
        CsvRow row = file.nextOfAnyLength().orElseThrow();
        assertFalse(row.isWhole());
        assertEquals("", row.text("b"));
        CsvRow longer = file.nextOfAnyLength().orElseThrow();
        assertEquals(
                List.of(new Violation("file", "common.csv.fields", List.of("ideas.csv", 3L, "b", "3 ≠ 2"))),
                file.refuseLength(longer).violations());
    }

    @Test
    void noticesALostQuotationMarkWithAnySeparator() {
        CsvFile file = open("a;b\n1;\"2\n3;4\n");
        file.next();
        RuleViolation refused = assertThrows(RuleViolation.class, file::next);
        assertEquals("common.csv.quotes", refused.violations().getFirst().key());
    }

    @Test
    void refusesASeparatorThatNobodyReads() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> open("a|b\n1|2\n"));
        assertEquals(
                new Violation("file", "common.csv.separator", List.of("ideas.csv", 1L, "", "|")),
                refused.violations().getFirst());
    }
}
