package org.sawt.search.service;

/**
 * Which changes are still known.
 *
 * @param log which database they are of
 * @param oldest the first number there is, or 1
 * @param newest the last number there is, or 0
 */
record SearchLogEnds(String log, long oldest, long newest) {

    /** Whether an index at this position gets up to date by the changes after it; otherwise it has to be made anew. */
    boolean leadOn(SearchPosition position) {
        return log.equals(position.log()) && position.number() >= oldest - 1 && position.number() <= newest;
    }

    SearchPosition end() {
        return new SearchPosition(log, newest);
    }
}
