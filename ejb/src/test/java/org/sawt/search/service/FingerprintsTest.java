package org.sawt.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintsTest {

    private static final String SHADE = "نقترح تظليل مواقف الحافلات في الطرق الرئيسية قبل بداية فصل الصيف القادم "
            + "لأن الانتظار تحت الشمس يؤذي كبار السن والأطفال والعمال";

    private final Fingerprints fingerprints = new Fingerprints();

    @ParameterizedTest
    @CsvSource({
        "الأَطْفَالُ, الاطفال",
        "الـــمـــنـــامـــة, المنامه",
        "إلى, الي",
        "آمال, امال",
        "ٱلله, الله",
        "مستشفی, مستشفي",
        "كتاب, كتاب",
        "ﻻﻋﺐ, لاعب",
        "٢٠٢٦, 2026",
        "۱۲۳, 123",
        "Café, cafe",
        "ＷＯＲＤ, word",
        "شاطئ, شاطي",
        "شاطىء, شاطي",
        "ماء, ماء",
        "İstanbul, istanbul"
    })
    void writesAWordInOneWay(String written, String folded) {
        assertEquals(List.of(folded), fingerprints.words(written));
    }

    @Test
    void seesThroughInvisibleAndPiledUpCharacters() {
        assertEquals(List.of("spam"), fingerprints.words("s\u200Bp\u00ADa\u202Em\u202C"));
        assertEquals(List.of("spam"), fingerprints.words("s\u0338p\u0489\u0301\u0302a\u0336m"));
        assertEquals(List.of("ممنوع"), fingerprints.words("مم\u200Dن\u0640\u0640و\u064Bع"));
    }

    @Test
    void splitsAtAnythingThatIsNoLetterOrDigit() {
        assertEquals(
                List.of("مرحبا", "بكم", "في", "2026", "sawt"), fingerprints.words("مرحباً، بكم؛ في (2026) #Sawt!"));
        assertEquals(List.of(), fingerprints.words(" \n\u0640\u0640 … \u200B "));
        assertEquals(List.of(), fingerprints.words(""));
    }

    @Test
    void sharesABandWithACopyThatDiffersInSpellingOrAWord() {
        assertEquals(fingerprints.bands(SHADE), fingerprints.bands(SHADE.replace("أ", "ا") + " !!! "));
        assertTrue(shared(SHADE, SHADE.replace("القادم", "المقبل")));
        assertTrue(shared(SHADE, "السلام عليكم " + SHADE));
        assertTrue(shared(SHADE, SHADE + " وشكراً لكم"));
    }

    @Test
    void sharesNoBandWithAnotherText() {
        assertFalse(shared(SHADE, "نقترح زيادة عدد الحدائق العامة في المحافظة الشمالية وتوفير ألعاب آمنة للأطفال"));
        assertFalse(shared(
                "Please open the public libraries on Friday and Saturday evenings for students",
                "Please plant more trees along the pavements of every school and every hospital"));
    }

    @Test
    void takesNoFingerprintOfAFewWords() {
        assertEquals(List.of(), fingerprints.bands("I agree with you"));
        assertEquals(12, new HashSet<>(fingerprints.bands(SHADE)).size());
    }

    /** They are kept in a table: a new version of this code has to find what an old one has written. */
    @Test
    void staysTheSame() {
        assertEquals(
                -2015750689230702656L,
                fingerprints.bands("one two three four five").getFirst());
    }

    private boolean shared(String one, String other) {
        Set<Long> common = new HashSet<>(fingerprints.bands(one));
        common.retainAll(fingerprints.bands(other));
        return !common.isEmpty();
    }
}
