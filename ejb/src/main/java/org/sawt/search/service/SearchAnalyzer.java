package org.sawt.search.service;

import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are found: folded, without those that say nothing, and without their endings. Arabic and English words go
 * through the same chain, since people mix them in one sentence: the Arabic stemmer (light10) leaves Latin letters alone, the
 * English one (Porter) all others.
 */
final class SearchAnalyzer extends Analyzer {

    /** Names the chain in the index: an index made by another one is made anew. Change it with the chain. */
    static final String VERSION = "1";

    private static final int LONGEST_WORD = 60;
    private static final CharArraySet SILENT = silent();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream folded = new FoldingFilter(new EnglishPossessiveFilter(tokenizer));
        TokenStream telling = new StopFilter(new LengthFilter(folded, 1, LONGEST_WORD), SILENT);
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(new ArabicStemFilter(telling)));
    }

    /** Lucene's lists and some more, folded; Arabic ones also with the "and" that is written onto them. */
    private static CharArraySet silent() {
        CharArraySet words = new CharArraySet(400, false);
        EnglishAnalyzer.getDefaultStopSet().forEach(word -> words.add(Folding.fold(text(word))));
        Stream.of(
                        ("i we you he she my our your his her its me us them am been has have had do does did can could should"
                                        + " would may might must shall more most very than so too also just only when where which who what how why"
                                        + " from about all any some each every other another because please let need want make made get put per")
                                .split(" "))
                .forEach(words::add);
        Stream<String> arabic = Stream.concat(
                ArabicAnalyzer.getDefaultStopSet().stream().map(SearchAnalyzer::text),
                Stream.of(
                        ("يجب ينبغي نريد أريد نرجو أرجو نقترح أقترح اقتراح لدينا عندنا لدي عندي جدا أكثر كثير كثيرا بعض جميع"
                                        + " نحن أنا أنتم أنت لكي حتى عند لأن بأن فقط أيضا كذلك ذلك تلك هناك هنا كما مما لذلك بسبب أجل")
                                .split(" ")));
        arabic.map(Folding::fold).forEach(word -> {
            words.add(word);
            words.add("و" + word);
        });
        return CharArraySet.unmodifiableSet(words);
    }

    private static String text(Object word) {
        return new String((char[]) word);
    }
}
