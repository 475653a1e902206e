package org.sawt.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTest {
    private static final MentionNames NAMES = new MentionNames(Map.of(
            1L, "مريم الحداد (Maryam Al-Haddad)",
            2L, "Yusuf",
            3L, "Yusuf Al-Najjar",
            4L, "Noora",
            5L, "Noora",
            6L, ""));

    private static List<TextPart> parts(String text) {
        List<TextPart> parts = CommentText.parts(text, NAMES);
        assertEquals(text, parts.stream().map(TextPart::text).collect(Collectors.joining()));
        return parts;
    }

    private static List<String> links(String text) {
        return parts(text).stream()
                .map(TextPart::address)
                .filter(address -> address != null)
                .toList();
    }

    @Test
    void findsLinksWithoutTheMarksAroundThem() {
        assertEquals(List.of("https://example.org/a?b=1&c=2"), links("See (https://example.org/a?b=1&c=2)."));
        assertEquals(
                List.of("http://example.org/", "https://example.net"),
                links("http://example.org/، https://example.net؟"));
        assertEquals(List.of("https://example.org/%D9%85"), links("https://example.org/م"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "https://",
                "https://user:secret@example.org/",
                "https://user@example.org/",
                "http:///path",
                "HTTPS:\\\\example.org",
                "vbscript:x",
                "//example.org",
                "https://[not-an-address/"
            })
    void makesNoLinkOfAnythingElse(String text) {
        assertEquals(List.of(), links(text));
    }

    @Test
    void endsALinkAtQuotesBracketsAndInvisibleMarks() {
        assertEquals(List.of("https://example.org/a"), links("https://example.org/a\"onmouseover=alert(1)"));
        assertEquals(List.of("https://example.org/a"), links("https://example.org/a<script>"));
        assertEquals(List.of("https://example.org/a"), links("https://example.org/a\u2066b"));
    }

    @Test
    void findsPeopleByTheLongestNameInEitherScript() {
        assertEquals(Set.of(3L), CommentText.mentions("@Yusuf Al-Najjar, what do you think?", NAMES));
        assertEquals(Set.of(2L), CommentText.mentions("@yusuf!", NAMES));
        assertEquals(Set.of(1L), CommentText.mentions("شكرًا @مريم الحداد", NAMES));
        assertEquals(Set.of(1L), CommentText.mentions("@Maryam Al-Haddad", NAMES));
        assertEquals(Set.of(1L), CommentText.mentions("@مريم الحداد (Maryam Al-Haddad)", NAMES));
    }

    @Test
    void mentionsNobodyWhoIsNotMeantForSure() {
        assertEquals(Set.of(), CommentText.mentions("@Noora @Yusufa me@Yusuf @ @@ @Somebody", NAMES));
    }

    @Test
    void keepsTheWholeTextWhateverStandsInIt() {
        assertEquals(1, parts("plain words").size());
        assertEquals(0, parts("").size());
        assertTrue(parts("@".repeat(5_000)).size() >= 1);
        parts("https://a.example ".repeat(270));
        parts("%s%n{0} '; DROP TABLE comment; -- ../../etc/passwd \uD83D\uDC68\u200D\uD83D\uDC69");
    }
}
