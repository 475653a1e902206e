package org.sawt.common.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The vectors of rich-text-vectors.txt, and what alone may stand in a clean text. */
final class HostileMarkup {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|[nrtf0\\\\\"])");

    /** Exactly the tags that the portal writes; an address with nothing that could end it or run. */
    private static final Pattern TAGS = Pattern.compile("</?(h2|h3|h4|p|ul|ol|li|blockquote|strong|em)>|<br>|</a>"
            + "|<ol start=\"[0-9]{1,4}\">"
            + "|<a href=\"(https?://[^\\s\"<>`\\\\@/?#][^\\s\"<>`\\\\]*|mailto:[^\\s\"<>`:]+@[^\\s\"<>`:]+)\""
            + " rel=\"nofollow ugc noopener\">");

    private HostileMarkup() {}

    static List<String> vectors() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                HostileMarkup.class.getResourceAsStream("rich-text-vectors.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("# ") || line.contains("<"))
                    .map(HostileMarkup::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left of the HTML when everything that the portal itself writes is taken away; nothing of it may be a bracket. */
    static boolean isHarmless(String html) {
        String words = TAGS.matcher(html).replaceAll("");
        return words.indexOf('<') < 0
                && words.indexOf('>') < 0
                && html.codePoints().noneMatch(c -> c == 0 || c == 0x202E || (Character.isISOControl(c) && c != '\n'));
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(plain(match.group(1))));
    }

    private static String plain(String code) {
        return switch (code.charAt(0)) {
            case 'u' -> String.valueOf((char) Integer.parseInt(code.substring(1), 16));
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'f' -> "\f";
            case '0' -> "\0";
            default -> code;
        };
    }
}
