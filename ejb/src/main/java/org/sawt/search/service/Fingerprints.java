package org.sawt.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings texts into one form, so that two that differ in spelling only can be told to be the same. */
@ApplicationScoped
public class Fingerprints {

    private static final int BANDS = 12;
    private static final int ROWS = 5;

    /** People agree in the same few words. */
    private static final int FEWEST_WORDS = 5;

    /**
     * The words of a text, folded: no diacritics and tatweel, one alef, one ya, ha for ta marbuta, Western digits, lower
     * case, invisible characters gone. Without stemming and with stop words.
     */
    public List<String> words(String text) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(Folding.withoutInvisible(text)));
        try (TokenStream words = new FoldingFilter(tokenizer)) {
            return read(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> read(TokenStream words) throws IOException {
        CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
        List<String> found = new ArrayList<>();
        words.reset();
        while (words.incrementToken()) {
            found.add(word.toString());
        }
        words.end();
        return found;
    }

    /**
     * A MinHash signature over pairs of words, cut into twelve bands: two texts that share a band are near-duplicates with
     * high probability. Texts of which four pairs in five are the same share one almost certainly, those of which it is
     * one pair in four hardly ever. Empty for less than five words.
     */
    public List<Long> bands(String text) {
        List<String> words = words(text);
        if (words.size() < FEWEST_WORDS) {
            return List.of();
        }
        long[] smallest = new long[BANDS * ROWS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (int i = 1; i < words.size(); i++) {
            long pair = mixed(hash(words.get(i - 1)) + 31 * hash(words.get(i)));
            for (int row = 0; row < smallest.length; row++) {
                smallest[row] = Math.min(smallest[row], mixed(pair ^ mixed(row + 1L)));
            }
        }
        return IntStream.range(0, BANDS).mapToObj(band -> band(band, smallest)).toList();
    }

    /** Tells its own place, so that only the same bands of two texts are ever equal. */
    private static long band(int band, long[] smallest) {
        long value = mixed(band + 1L);
        for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
            value = mixed(value ^ smallest[row]);
        }
        return value;
    }

    private static long hash(String word) {
        long value = 0;
        for (int i = 0; i < word.length(); i++) {
            value = mixed(value + word.charAt(i));
        }
        return value;
    }

    /** Spreads a number over all 64 bits (the finalizer of SplitMix64). It is kept in tables: never change it. */
    private static long mixed(long value) {
        long first = (value + 0x9E3779B97F4A7C15L);
        long second = (first ^ (first >>> 30)) * 0xBF58476D1CE4E5B9L;
        long third = (second ^ (second >>> 27)) * 0x94D049BB133111EBL;
        return third ^ (third >>> 31);
    }
}
