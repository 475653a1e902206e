package org.sawt.notification.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.SubjectTitle;
import org.sawt.notification.Announcement;

class NotificationTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/sawt");
    private static final SubjectTitle IDEA =
            new SubjectTitle(new SubjectRef("idea", 5), "ظل للمواقف", "Shade for car parks", "ideas/5");

    private final NotificationTexts english = NotificationTexts.in("en");
    private final NotificationTexts arabic = NotificationTexts.in("ar");

    @Test
    void putsTheTitleInItsPlaceAndIsolatesIt() {
        assertEquals(
                "There is news about \u2068Shade for car parks\u2069.", english.line("nobody.knows", IDEA, List.of()));
        assertTrue(arabic.line("nobody.knows", IDEA, List.of()).contains("\u2068ظل للمواقف\u2069"));
    }

    @Test
    void tellsNoWordOfWhatIsHidden() {
        assertEquals(
                "There is news about a contribution that is no longer shown.",
                english.line("nobody.knows", null, List.of()));
    }

    @Test
    void writesArgumentsAsTheLanguageWritesThem() {
        assertEquals("\u206822 November 2026, 11:00\u2069", english.inPlace("{1}", List.of("2026-11-22T08:00:00Z")));
        assertEquals("\u2068٢٢ نوفمبر ٢٠٢٦\u2069", arabic.inPlace("{1}", List.of("2026-11-22")));
        assertEquals("\u2068٣\u2069", arabic.inPlace("{1}", List.of("3")));
        assertEquals("\u2068هيئة\u2069", arabic.inPlace("{1}", List.of(Announcement.both("هيئة", "Authority"))));
        assertEquals(english.own("former"), english.inPlace("{1}", List.of(Announcement.person(7))));
        assertEquals("", english.inPlace("{2}", List.of("only one")));
        assertEquals("\u2068$1 {0} \\\u2069", english.inPlace("{1}", List.of("$1 {0} \\")));
        assertEquals(english.own("gone"), english.inPlace("{1}", List.of(Announcement.word("gone"))));
    }

    @Test
    void everyFeatureTellsTheSameNewsInBothLanguages() throws IOException {
        List<Path> english = files("notifications_en.properties");
        assertFalse(english.isEmpty());
        for (Path file : english) {
            TreeMap<String, String> words = texts(file);
            TreeMap<String, String> arabicWords = texts(file.resolveSibling("notifications_ar.properties"));
            assertEquals(new TreeSet<>(words.keySet()), new TreeSet<>(arabicWords.keySet()), file.toString());
            arabicWords.forEach((key, text) -> assertTrue(
                    text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC),
                    key));
        }
        assertEquals(english.size(), files("notifications_ar.properties").size());
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> all = Files.walk(TEXTS)) {
            return all.filter(file -> file.endsWith(name)).sorted().toList();
        }
    }

    private static TreeMap<String, String> texts(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
