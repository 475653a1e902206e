package org.sawt.search.service;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds each word, and leaves out those of which nothing remains. */
final class FoldingFilter extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream words) {
        super(words);
    }

    @Override
    protected boolean accept() {
        String folded = Folding.fold(term);
        term.setEmpty().append(folded);
        return !folded.isEmpty();
    }
}
