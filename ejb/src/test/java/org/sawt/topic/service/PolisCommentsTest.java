package org.sawt.topic.service;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sawt.topic.service.AnExport.COMMENTS;
import static org.sawt.topic.service.AnExport.COMMENTS_HEADER;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;

class PolisCommentsTest {

    private static final String ROW = "1600000000000,x,0,4,0,0,1,Text\n";

    private static void refuses(String text, String key, long line, String column, String value) {
        refuses(text.getBytes(UTF_8), key, line, column, value);
    }

    private static void refuses(byte[] bytes, String key, long line, String column, String value) {
        Violation found = assertThrows(RuleViolation.class, () -> AnExport.comments(bytes))
                .violations()
                .getFirst();
        Violation expected =
                new Violation("comments", AnExport.messageKey(key), List.of("comments.csv", line, column, value));
        assertEquals(expected, found);
    }

    @Test
    void readsRowsInTheOrderOfTheFile() {
        List<PolisComment> comments = AnExport.comments(COMMENTS);
        assertEquals(
                List.of(1, 0, 7), comments.stream().map(PolisComment::number).toList());
        assertEquals(
                new PolisComment(1, 5, Instant.ofEpochMilli(1600000001000L), 1, "Cycle lanes, everywhere"),
                comments.get(0));
    }

    @Test
    void readsQuotedTextsOverSeveralLines() {
        assertEquals("Two\nlines \"quoted\"", AnExport.comments(COMMENTS).get(1).text());
    }

    @Test
    void tellsArabicFromOtherTexts() {
        List<PolisComment> comments = AnExport.comments(COMMENTS);
        assertTrue(comments.get(2).isArabic());
        assertFalse(comments.get(0).isArabic());
    }

    @Test
    void acceptsAByteOrderMark() {
        assertEquals(3, AnExport.comments("\uFEFF" + COMMENTS).size());
    }

    @Test
    void acceptsWindowsLineEnds() {
        List<PolisComment> comments = AnExport.comments(COMMENTS.replace("\n", "\r\n"));
        assertEquals("Two\nlines \"quoted\"", comments.get(1).text());
    }

    @Test
    void acceptsColumnsInAnotherOrderAndColumnsItDoesNotKnow() {
        String text = "comment-body,moderated,extra,disagrees,agrees,author-id,Comment-Id,datetime,timestamp\n"
                + "Text,1,?,0,0,4,3,x,1600000000000\n";
        assertEquals(3, AnExport.comments(text).getFirst().number());
    }

    @Test
    void acceptsAFileThatDoesNotEndWithALineEnd() {
        assertEquals(1, AnExport.comments(COMMENTS_HEADER + ROW.strip()).size());
    }

    @Test
    void refusesSemicolonsByName() {
        refuses(COMMENTS.replace(',', ';'), "separator", 1L, "", ";");
    }

    @Test
    void refusesSemicolonsBetweenQuotedNames() {
        refuses("\"timestamp\";\"datetime\"\n\"1\";\"2\"\n", "separator", 1L, "", ";");
    }

    @Test
    void refusesTabs() {
        refuses(COMMENTS.replace(',', '\t'), "separator", 1L, "", "TAB");
    }

    @Test
    void refusesAnotherEncodingAtTheLineOfItsFirstByte() {
        byte[] bytes = COMMENTS.getBytes(Charset.forName("windows-1256"));
        refuses(bytes, "encoding", 5L, "", "0xE3");
    }

    @Test
    void refusesUtf16() {
        refuses(("\uFEFF" + COMMENTS).getBytes(UTF_16LE), "encoding", 1L, "", "0xFF");
    }

    @Test
    void countsLinesOfAnotherEncodingFarIntoAFile() {
        StringBuilder text = new StringBuilder(COMMENTS_HEADER);
        for (int i = 0; i < 5000; i++) {
            text.append("1600000000000,x,")
                    .append(i)
                    .append(",4,0,0,1,\"Text ")
                    .append(i)
                    .append("\"\r\n");
        }
        byte[] good = text.toString().getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xC3;
        refuses(bytes, "encoding", 5002L, "", "0xC3");
    }

    @Test
    void refusesAMissingColumnByName() {
        refuses(
                COMMENTS_HEADER.replace(",moderated", "") + "1600000000000,x,0,4,0,0,Text\n",
                "missingColumn",
                1L,
                "moderated",
                "timestamp,datetime,comment-id,author-id,agrees,disagrees,comment-body");
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        refuses(COMMENTS_HEADER.replace("agrees,disagrees", "agrees,agrees"), "duplicateColumn", 1L, "agrees", "");
    }

    @Test
    void refusesAnEmptyFileAndOneWithoutRows() {
        refuses("", "empty", 1L, "", "");
        refuses(COMMENTS_HEADER, "empty", 1L, "", "");
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        refuses(COMMENTS_HEADER + ROW + ROW, "duplicateComment", 3L, "comment-id", "0");
    }

    @Test
    void refusesIdsThatAreNoNumbers() {
        refuses(COMMENTS_HEADER + ROW.replace(",0,4,", ",a1,4,"), "number", 2L, "comment-id", "a1");
        refuses(COMMENTS_HEADER + ROW.replace(",0,4,", ",0,-4,"), "number", 2L, "author-id", "-4");
    }

    @Test
    void refusesTimesThatAreNoneOrInTheFuture() {
        refuses(COMMENTS_HEADER + ROW.replace("1600000000000", "yesterday"), "time", 2L, "timestamp", "yesterday");
        refuses(COMMENTS_HEADER + ROW.replace("1600000000000", "1600000000"), "time", 2L, "timestamp", "1600000000");
        refuses(
                COMMENTS_HEADER + ROW.replace("1600000000000", "9999999999999"),
                "time",
                2L,
                "timestamp",
                "9999999999999");
    }

    @Test
    void refusesAnUnknownModeration() {
        refuses(COMMENTS_HEADER + ROW.replace(",1,Text", ",2,Text"), "moderated", 2L, "moderated", "2");
    }

    @Test
    void refusesAnEmptyText() {
        refuses(COMMENTS_HEADER + ROW.replace("Text", "\" \""), "emptyBody", 2L, "comment-body", "");
    }

    @Test
    void refusesALongTextAndShowsItsStart() {
        String shown = "ن".repeat(80) + "…";
        assertEquals(
                1,
                AnExport.comments(COMMENTS_HEADER + ROW.replace("Text", "ن".repeat(1000)))
                        .size());
        refuses(COMMENTS_HEADER + ROW.replace("Text", "ن".repeat(1001)), "longBody", 2L, "comment-body", shown);
    }

    @Test
    void refusesARowWithTooManyOrTooFewValues() {
        refuses(COMMENTS_HEADER + ROW.replace("Text", "Text,more"), "fields", 2L, "comment-body", "9 ≠ 8");
        refuses(COMMENTS_HEADER + "1600000000000,x,0,4\n", "fields", 2L, "author-id", "4 ≠ 8");
    }

    @Test
    void tellsTheLineWhereARowStartsAfterTextsOfSeveralLines() {
        refuses(COMMENTS + ROW.replace(",0,4,", ",9,4,").replace("Text", ""), "emptyBody", 6L, "comment-body", "");
    }

    @Test
    void refusesVotesInPlaceOfComments() {
        refuses(AnExport.VOTES, "swapped", 1L, "", "");
    }

    @Test
    void refusesTextAfterAClosingQuote() {
        refuses(COMMENTS_HEADER + ROW + ROW.replace("Text", "\"a\"b"), "quotes", 3L, "", "");
    }

    @Test
    void refusesAQuoteThatIsNeverClosedInsteadOfTakingTheRestForOneText() {
        refuses(COMMENTS_HEADER + ROW + ROW.replace(",0,4,", ",9,4,").replace("Text", "\"Text"), "quotes", 3L, "", "");
        refuses(COMMENTS_HEADER + ROW.replace("Text", "\"Text \"\"") + ROW, "quotes", 2L, "", "");
    }

    @Test
    void readsQuotesInsideOfTexts() {
        String inside = ROW.replace("Text", "A 5\" pipe");
        String doubled = ROW.replace(",0,4,", ",9,4,").replace("Text", "\"\"\"A\"\", b\"");
        assertEquals(
                List.of("A 5\" pipe", "\"A\", b"),
                AnExport.comments(COMMENTS_HEADER + inside + doubled).stream()
                        .map(PolisComment::text)
                        .toList());
    }
}
