package org.sawt.identity.service;

import java.util.List;

/**
 * A part of a feature that keeps tables. Every table of the schema is named by exactly one holder, which says what of it is
 * about people, gives a person a copy, and forgets the person. Holders are found by their type.
 */
public interface PersonalDataHolder {

    /** Every table of this part, also those without anything about people. */
    List<DataTable> tables();

    /** A copy of what is kept about this person, for the person. Called in a transaction. */
    List<DataSection> collect(long accountId);

    /** Removes or anonymises what is kept about this person. Called in the transaction of the deletion. */
    void forget(long accountId);
}
