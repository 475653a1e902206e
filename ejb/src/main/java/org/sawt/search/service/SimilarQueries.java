package org.sawt.search.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Finds public items that say much the same as a text. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SimilarQueries {

    @Inject
    NodeIndex index;

    /**
     * The ids of the most similar public items of this kind, the closest first; empty when nothing is close, or while the
     * index is being made. Words of the first line, which is taken for the title, count more. An item that has this text
     * finds itself. What was hidden within the last second may still be among them: read the items with a query for the
     * public.
     */
    @PermitAll
    public List<Long> similar(String kind, String text, int most) {
        return index.ask(searcher -> new SimilarQuestion(kind, text, most).ask(searcher))
                .orElse(List.of());
    }
}
