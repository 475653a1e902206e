package org.sawt.identity;

/**
 * What came with an attempt to sign in.
 *
 * @param userName the e-mail address as typed
 * @param password the password as typed
 * @param address the network address that the request came from
 * @param deviceCookie the value of the device's cookie, or null
 */
public record SignInForm(String userName, String password, String address, String deviceCookie) {

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "SignInForm[]";
    }
}
