package org.sawt.search.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;

/** Finds public items that say much the same as a text. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SimilarQueries {

    /**
     * The ids of the most similar public items of this kind, the closest first; empty when nothing is close, or while the
     * index is being made.
     */
    @PermitAll
    public List<Long> similar(String kind, String text, int most) {
        throw new UnsupportedOperationException();
    }
}
