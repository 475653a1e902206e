package org.sawt.search.service;

/**
 * How far an index has come.
 *
 * @param log which database the changes are of
 * @param number the last change that the index holds
 */
record SearchPosition(String log, long number) {

    SearchPosition at(long newNumber) {
        return new SearchPosition(log, newNumber);
    }
}
