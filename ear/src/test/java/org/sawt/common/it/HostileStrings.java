package org.sawt.common.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.sawt.common.PlainText;

/** The project's list of hostile texts, as a person can type them, and what must not come of them on a page. */
public final class HostileStrings {

    private static final List<String> TYPED = read();

    private HostileStrings() {}

    /** A line is a text with the escapes of JSON; headings begin with a number sign and a space. */
    private static List<String> read() {
        try (InputStream file = HostileStrings.class.getResourceAsStream("/hostile-strings.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> JsonParser.parseString("\"" + line + "\"").getAsString())
                    .filter(HostileStrings::canBeTyped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No keyboard types half a character, and nobody sees a text of nothing but controls. */
    private static boolean canBeTyped(String text) {
        return text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                && !PlainText.cleanLine(text).isEmpty();
    }

    /** All of them, each once. */
    public static List<String> all() {
        return TYPED;
    }

    /** So many at a time, with spaces between them. */
    public static List<String> batches(int size) {
        return IntStream.iterate(0, from -> from < TYPED.size(), from -> from + size)
                .mapToObj(from -> String.join(" ", TYPED.subList(from, Math.min(TYPED.size(), from + size))))
                .toList();
    }

    /** What can stand in a field of one line. */
    public static String line(String text, int length) {
        return cut(text.replaceAll("[\\r\\n]+", " "), length);
    }

    /** No more than this, and no half character. */
    public static String cut(String text, int length) {
        int end = Math.min(text.length(), length);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** The page holds no element that came out of such a text; the visit itself looks for scripts, dialogs and the width. */
    public static void areOnlyText(Visit visit) {
        Locator made = visit.find("main :is(script:not([src^='/jakarta.faces.resource/']), img:not([src^='/']), iframe,"
                + " base, style, math, object, embed, [onload], [onerror], [onclick], [onfocus], [srcdoc],"
                + " a[href^='javascript' i], a[href^='data' i])");
        assertEquals(
                0, made.count(), () -> visit.page().url() + " " + made.first().evaluate("e => e.outerHTML"));
        Locator forms = visit.find("form:not([action^='/" + visit.visitor().language() + "/'])");
        assertEquals(0, forms.count(), () -> visit.page().url());
    }
}
