package org.sawt.identity;

/**
 * A person's second factor was turned on or off: the person is told, in case it was somebody else.
 *
 * @param accountId whose
 * @param email the person's address
 * @param language the person's language
 * @param on whether it is on now
 */
public record SecondFactorChanged(long accountId, String email, String language, boolean on) {

    @Override
    public String toString() {
        return "SecondFactorChanged[" + on + "]";
    }
}
