package org.sawt.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passwords that are tried first: the 100,000 most used ones of known breaches (the list of the library nbvcxz), our own
 * list of long ones, and what people make of them to get past a rule about length.
 */
final class TopPasswords {

    /** So many characters more do not make a listed password a new one. */
    private static final int MOST_ADDED = 4;

    private static final int SHORTEST_PART = 3;
    private static final String LOOK_ALIKES = "@4301$5!7";
    private static final String LETTERS = "aaeoissit";
    private static final Set<String> LISTED = Stream.of(
                    "/dictionaries/passwords.txt", "/org/sawt/identity/worst-passwords.txt")
            .flatMap(TopPasswords::read)
            .collect(Collectors.toUnmodifiableSet());

    private TopPasswords() {}

    /**
     * Whether this is a listed password, one with a few characters around it, or two of them in a row; spaces and capital
     * letters make no difference, nor do figures that look like letters.
     */
    static boolean contain(String password) {
        String plain = fold(password);
        return isListed(plain) || isListed(withLetters(plain));
    }

    private static boolean isListed(String candidate) {
        return LISTED.contains(candidate) || isExtended(candidate) || isPaired(candidate);
    }

    private static boolean isExtended(String candidate) {
        int length = candidate.length();
        return IntStream.rangeClosed(0, MOST_ADDED).anyMatch(before -> IntStream.rangeClosed(0, MOST_ADDED - before)
                .filter(after -> length - after - before >= SHORTEST_PART)
                .anyMatch(after -> LISTED.contains(candidate.substring(before, length - after))));
    }

    private static boolean isPaired(String candidate) {
        return IntStream.rangeClosed(SHORTEST_PART, candidate.length() - SHORTEST_PART)
                .anyMatch(cut ->
                        LISTED.contains(candidate.substring(0, cut)) && LISTED.contains(candidate.substring(cut)));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }

    private static String withLetters(String text) {
        return text.chars()
                .map(character -> {
                    int place = LOOK_ALIKES.indexOf(character);
                    return place < 0 ? character : LETTERS.charAt(place);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Stream<String> read(String file) {
        try (InputStream list = TopPasswords.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(TopPasswords::fold)
                    .filter(line -> line.length() >= SHORTEST_PART)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
