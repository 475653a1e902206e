package org.sawt.idea.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sawt.common.CleanHtml;
import org.sawt.common.RuleViolation.Violation;
import org.sawt.common.service.CsvFile;
import org.sawt.common.service.CsvRow;
import org.sawt.common.service.CsvSource;
import org.sawt.common.service.RichText;
import org.sawt.idea.IdeaStatus;

class ImportReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String HEADER =
            "external_id;title;body;category;status;created_at;supports;author;language\r\n";

    private static List<ImportRow> read(String text, boolean authorsPublic) {
        CsvFile file = CsvFile.open(
                new CsvSource("file", "ideas.csv"),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                CsvFile.ANY_SEPARATOR,
                read -> {});
        ImportPlan plan = new ImportPlan(
                IdeaMapping.guess(file.titles()), Map.of("النقل", 7L, "Transport", 7L), authorsPublic, NOW);
        ImportReader reader = new ImportReader(file, plan, new LoudText());
        List<ImportRow> ideas = new ArrayList<>();
        for (var row = file.nextOfAnyLength(); row.isPresent(); row = file.nextOfAnyLength()) {
            CsvRow found = row.get();
            ideas.add(reader.read(found));
        }
        return ideas;
    }

    private static List<Violation> problems(String row) {
        return read(HEADER + row, true).getFirst().problems();
    }

    private static Violation problem(String key, String column, String value) {
        return new Violation("file", "idea.import." + key, List.of("ideas.csv", 2L, column, value));
    }

    @Test
    void readsWhatTheColumnsSay() {
        ImportRow idea = read(
                        HEADER
                                + "A-1; More  buses ;\"<p onclick='x'>Every; hour</p>\";transport;Under Review;2025-03-04;12;Maryam;en",
                        true)
                .getFirst();
        assertEquals(
                new ImportRow(
                        2,
                        "A-1",
                        "More buses",
                        "cleaned <p onclick='x'>Every; hour</p>",
                        List.of("p[onclick]"),
                        7L,
                        IdeaStatus.UNDER_REVIEW,
                        Instant.parse("2025-03-03T21:00:00Z"),
                        12,
                        "Maryam",
                        "en",
                        List.of()),
                idea);
    }

    @Test
    void guessesWhatTheFileDoesNotSay() {
        ImportRow idea = read("رقم,العنوان\n٥,ظلّ على الرصيف\n", true).getFirst();
        assertTrue(idea.isGood());
        assertEquals("ar", idea.language());
        assertEquals("", idea.body());
        assertEquals(IdeaStatus.PUBLISHED, idea.status());
        assertEquals(NOW, idea.createdAt());
        assertEquals(0, idea.supports());
    }

    @Test
    void readsABodyWithoutTagsAsText() {
        assertEquals(
                "marked 1 < 2 and 3 > 2",
                read("id,title,body\n1,x,1 < 2 and 3 > 2\n", true).getFirst().body());
    }

    @Test
    void keepsNamesOnlyWhereTheyWerePublic() {
        assertEquals("", read("id,title,author\n1,x,Maryam\n", false).getFirst().author());
        assertEquals(
                "Maryam", read("id,title,author\n1,x,Maryam\n", true).getFirst().author());
    }

    @Test
    void takesTheGuardOfASpreadsheetAwayAgain() {
        assertEquals(
                "=1+1 better",
                read("id,title\n1,'=1+1 better\n", true).getFirst().title());
        assertEquals(
                "'tis time", read("id,title\n1,'tis time\n", true).getFirst().title());
    }

    @Test
    void namesEveryProblemOfARowByItsColumn() {
        assertEquals(
                List.of(
                        problem("titleMissing", "title", ""),
                        problem("idMissing", "external_id", ""),
                        problem("category", "category", "Moon"),
                        problem("statusUnknown", "status", "draft"),
                        problem("time", "created_at", "2027-01-01"),
                        problem("number", "supports", "-5"),
                        problem("language", "language", "fr")),
                problems(";;;Moon;draft;2027-01-01;-5;;fr"));
    }

    @Test
    void refusesTextsThatAreTooLong() {
        List<Violation> problems =
                problems("x".repeat(101) + ";" + "y".repeat(151) + ";" + "z".repeat(20_001) + ";;;;;;");
        assertEquals(
                List.of("title", "body", "external_id"),
                problems.stream().map(each -> each.arguments().get(2)).toList());
    }

    @Test
    void noticesAnIdThatComesTwice() {
        List<ImportRow> ideas = read("id,title\n1,x\n1,y\n", true);
        assertTrue(ideas.get(0).isGood());
        assertEquals("idea.import.idTwice", ideas.get(1).problems().getFirst().key());
    }

    @Test
    void namesARowOfAnotherLength() {
        assertEquals(
                "common.csv.fields",
                read("id,title\n1,x,y\n", true).getFirst().problems().getFirst().key());
    }

    /** Says what it was asked to do. */
    private static final class LoudText extends RichText {

        @Override
        public CleanHtml clean(String html) {
            return new CleanHtml("cleaned " + html, List.of("p[onclick]"));
        }

        @Override
        public CleanHtml ofMarkup(String text) {
            return new CleanHtml("marked " + text, List.of());
        }

        @Override
        public String plain(String html) {
            return html;
        }
    }
}
