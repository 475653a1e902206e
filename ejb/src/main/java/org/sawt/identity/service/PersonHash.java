package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sawt.common.RuleViolation;

/** The pseudonyms of people: nobody without the key can find a number by trying all of them. */
@ApplicationScoped
class PersonHash {

    @Inject
    PersonKey key;

    /**
     * The person with this number, in every account the same.
     *
     * @param personalNumber nine digits
     * @throws RuleViolation CONFLICT when the key is lost
     */
    String of(String personalNumber) {
        return key.hash().of("person", personalNumber);
    }

    /** The same person at one subject: it has nothing in common with the person's pseudonym at another one. */
    String at(String kind, long id, String personHash) {
        return key.hash().of("participation|" + kind + "|" + id, personHash);
    }
}
