package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;

class PolisUploadTest {

    private static final PolisInput FILE = new PolisInput("a.csv", InputStream.nullInputStream());

    private static List<String> fields(PolisUpload upload) {
        return assertThrows(RuleViolation.class, upload::check).violations().stream()
                .map(violation -> violation.field())
                .toList();
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        assertEquals(
                List.of("titleAr", "titleEn", "comments", "votes"),
                fields(new PolisUpload(" ", null, true, null, null)));
    }

    @Test
    void countsTheCharactersOfATitleAsPeopleDo() {
        String longest = "😀".repeat(200);
        assertDoesNotThrow(() -> new PolisUpload("عنوان", longest, true, FILE, FILE).check());
        assertEquals(List.of("titleEn"), fields(new PolisUpload("عنوان", longest + "!", true, FILE, FILE)));
    }

    @Test
    void describesTheConversationInBothLanguages() {
        Instant first = Instant.parse("2020-09-13T22:00:00Z");
        PolisSummary one = new PolisSummary(1, 339, 2995, first, first.plusSeconds(86_400));
        assertEquals(
                "A conversation held on Pol.is, with 1 statement and 339 participants.",
                one.summary().en());
        assertEquals(
                "حوار جرى على منصة Pol.is. عدد العبارات: ١، وعدد المشاركين: ٣٣٩.",
                one.summary().ar());
        assertEquals(true, one.body().en().contains("between 14 September 2020 and 15 September 2020"));
        assertEquals(true, one.body().ar().contains("١٤ سبتمبر ٢٠٢٠"));
    }
}
