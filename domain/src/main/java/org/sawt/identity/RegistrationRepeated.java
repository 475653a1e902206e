package org.sawt.identity;

/**
 * Somebody asked for an account under an address that has one already: its owner is told, the asker is not.
 *
 * @param accountId the account there is
 * @param email the owner's address
 * @param language the owner's language
 * @param returnPath the page that the asker came from, empty when none
 */
public record RegistrationRepeated(long accountId, String email, String language, String returnPath) {

    @Override
    public String toString() {
        return "RegistrationRepeated[accountId=" + accountId + "]";
    }
}
