package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every feature, in both languages. */
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)\\s*[,}]");
    private static final List<String> ARABIC_PLURALS = List.of("zero", "one", "two", "few", "many", "other");

    static Stream<String> features() {
        return Sources.features().stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesHaveTheSameKeys(String feature) {
        Set<String> arabic = new TreeSet<>(Sources.messages(feature, "ar").keySet());
        assertEquals(new TreeSet<>(Sources.messages(feature, "en").keySet()), arabic);
        assertFalse(arabic.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyKeyBeginsWithItsFeatureAndHasAText(String feature) {
        for (String language : List.of("ar", "en")) {
            Sources.messages(feature, language)
                    .forEach((key, text) -> assertAll(
                            () -> assertTrue(key.startsWith(feature + "."), key),
                            () -> assertFalse(text.isBlank(), key)));
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void noKeyStandsTwice(String feature) {
        for (String language : List.of("ar", "en")) {
            assertEquals(List.of(), Sources.repeatedKeys(feature, language));
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesUseTheSameArguments(String feature) {
        Map<String, String> english = Sources.messages(feature, "en");
        Sources.messages(feature, "ar").forEach((key, text) -> {
            Set<String> used = arguments(english.get(key));
            used.removeAll(arguments(text));
            // Arabic may say "one" and "two" without a digit, but never leaves an argument out altogether.
            assertEquals(Set.of(), used, key);
        });
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyPatternCanBeFormatted(String feature) {
        for (String language : List.of("ar", "en")) {
            Sources.messages(feature, language)
                    .forEach((key, text) -> assertFalse(
                            new MessageFormat(text, new ULocale(language))
                                    .format(new Object[] {3, 3, 3, 3, 3})
                                    .isEmpty(),
                            key));
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void arabicPluralsHaveTheirSixForms(String feature) {
        Sources.messages(feature, "ar").forEach((key, text) -> {
            if (text.contains("plural")) {
                ARABIC_PLURALS.forEach(
                        form -> assertTrue(text.matches("(?s).*\\b" + form + "\\s*\\{.*"), key + ": " + form));
            }
        });
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
