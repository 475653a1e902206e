package org.sawt.identity;

/**
 * A person has another address.
 *
 * @param accountId who
 * @param formerEmail the address until now, where the person is told
 * @param language the language of the mail
 */
public record EmailMoved(long accountId, String formerEmail, String language) {

    /** Neither address nor secret may reach a log. */
    @Override
    public String toString() {
        return "EmailMoved[accountId=" + accountId + "]";
    }
}
