package org.sawt.identity;

/**
 * A person has shown who they are.
 *
 * @param account who
 * @param deviceCookie what the browser shall remember, so that the account knows the device
 * @param passwordHash the hash that the password was checked against, null when it was not by a password
 */
public record SignedIn(AccountView account, String deviceCookie, String passwordHash) {

    /** Without a password. */
    public SignedIn(AccountView account, String deviceCookie) {
        this(account, deviceCookie, null);
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "SignedIn[]";
    }
}
