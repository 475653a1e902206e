package org.sawt.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Brings texts into one form, so that two that differ in spelling only can be told to be the same. */
@ApplicationScoped
public class Fingerprints {

    /**
     * The words of a text, folded: no diacritics and tatweel, one alef, one ya, ha for ta marbuta, Western digits, lower
     * case, invisible characters gone. Without stemming and with stop words.
     */
    public List<String> words(String text) {
        throw new UnsupportedOperationException();
    }

    /** A MinHash signature cut into bands: two texts that share a band are near-duplicates with high probability. */
    public List<Long> bands(String text) {
        throw new UnsupportedOperationException();
    }
}
