package org.sawt.topic.service;

/**
 * Who votes on one topic.
 *
 * @param personKey the pseudonym of the verified person for this topic, or null where everybody with an account may vote
 */
public record Voter(long accountId, String personKey) {

    /** Nothing of the person may reach a log. */
    @Override
    public String toString() {
        return "Voter[accountId=" + accountId + "]";
    }
}
