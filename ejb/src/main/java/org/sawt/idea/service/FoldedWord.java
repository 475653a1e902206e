package org.sawt.idea.service;

import java.text.Normalizer;
import java.util.Locale;

/** A word of a table in the one form that all its spellings share. */
final class FoldedWord {

    private FoldedWord() {}

    /** Letters and digits alone, without case, accents, hamza, tatweel and the two ends of a word that people mix up. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{Nd}]|\u0640", "")
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .toLowerCase(Locale.ROOT);
    }
}
