package org.sawt.moderation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.search.service.Fingerprints;

class ListedWordsTest {

    private static final Fingerprints FINGERPRINTS = new Fingerprints();

    private static Optional<String> find(String text, String... listed) {
        Map<String, String> typed = new HashMap<>();
        for (String word : listed) {
            typed.put(String.join(" ", FINGERPRINTS.words(word)), word);
        }
        return new ListedWords(typed).findIn(FINGERPRINTS.words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هذا أحمق فعلًا",
                "هَذا أَحْمَقُ فِعلًا",
                "هذا احمق",
                "أنتم والأحمق سواء",
                "بالأحمق وحده",
                "هذا أحمـــق",
                "فأحمق من يصدق"
            })
    void findsAnArabicWordHoweverItIsSpelt(String text) {
        assertEquals(Optional.of("أحمق"), find(text, "أحمق"));
    }

    @Test
    void findsAnEnglishWordInAnyCase() {
        assertEquals(Optional.of("idiot"), find("What an IDIOT.", "idiot"));
        assertEquals(Optional.empty(), find("What idiotic weather", "idiot"));
    }

    @Test
    void findsSeveralWordsOnlyWhenTheyFollowEachOther() {
        assertEquals(Optional.of("garden sale"), find("The Garden Sale is open", "garden sale"));
        assertEquals(Optional.empty(), find("A sale in the garden", "garden sale"));
    }

    @Test
    void findsNothingWithoutAList() {
        assertEquals(Optional.empty(), find("anything"));
    }
}
