package org.sawt.search.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Which items hold the telling words of a text. A word weighs the more the fewer items hold it; an item is similar when those
 * that it shares weigh a good part of them all.
 *
 * @param kind what kind of items
 * @param text what somebody writes, its title in the first line
 * @param most how many are wanted
 */
record SimilarQuestion(String kind, String text, int most) {

    private static final Analyzer ANALYZER = new SearchAnalyzer();
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_WORDS = 20;
    private static final int TITLE_COUNTS = 3;
    private static final float IN_TEXT_ONLY = 0.7f;
    private static final float ENOUGH = 0.35f;

    private record Word(String word, double weight, double importance) {}

    List<Long> ask(IndexSearcher searcher) throws IOException {
        List<Word> words = words(searcher.getIndexReader());
        if (words.isEmpty() || most <= 0) {
            return List.of();
        }
        double all = words.stream().mapToDouble(Word::weight).sum();
        BooleanQuery.Builder shared = new BooleanQuery.Builder();
        words.forEach(word -> shared.add(holds(word, all), BooleanClause.Occur.SHOULD));
        shared.setMinimumNumberShouldMatch(Math.min(2, words.size()));
        shared.add(new TermQuery(new Term(SearchFields.KIND, kind)), BooleanClause.Occur.FILTER);
        List<Long> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(shared.build(), most).scoreDocs) {
            if (hit.score >= ENOUGH) {
                found.add(id(searcher, hit.doc));
            }
        }
        return found;
    }

    private static long id(IndexSearcher searcher, int document) throws IOException {
        return searcher.storedFields()
                .document(document)
                .getField(SearchFields.ID)
                .numericValue()
                .longValue();
    }

    private static Query holds(Word word, double all) {
        float weight = (float) (word.weight() / all);
        Query title = new ConstantScoreQuery(new TermQuery(new Term(SearchFields.TITLE, word.word())));
        Query text = new ConstantScoreQuery(new TermQuery(new Term(SearchFields.TEXT, word.word())));
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(title, weight), new BoostQuery(text, weight * IN_TEXT_ONLY)), 0);
    }

    /** The words that tell most. */
    private List<Word> words(IndexReader items) throws IOException {
        List<Word> words = new ArrayList<>();
        for (Map.Entry<String, Integer> counted : counted().entrySet()) {
            double weight = weight(items, counted.getKey());
            words.add(new Word(counted.getKey(), weight, weight * (1 + Math.log(counted.getValue()))));
        }
        words.sort(Comparator.comparingDouble(Word::importance).reversed().thenComparing(Word::word));
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    /** A word that no item holds may be a name or a slip: it counts half. */
    private static double weight(IndexReader items, String word) throws IOException {
        int holding = items.docFreq(new Term(SearchFields.TEXT, word));
        double rare = Math.log(1 + (items.maxDoc() - holding + 0.5) / (holding + 0.5));
        return holding == 0 ? rare / 2 : rare;
    }

    private Map<String, Integer> counted() {
        String read = Folding.withoutInvisible(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        int title = read.indexOf('\n');
        Map<String, Integer> counted = new HashMap<>();
        analyzed(read).forEach(word -> counted.merge(word, 1, Integer::sum));
        analyzed(title < 0 ? "" : read.substring(0, title))
                .forEach(word -> counted.merge(word, TITLE_COUNTS - 1, Integer::sum));
        return counted;
    }

    /** The words of a text as the index holds them. */
    static List<String> analyzed(String text) {
        try (TokenStream words = ANALYZER.tokenStream(SearchFields.TEXT, text)) {
            return Fingerprints.read(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
