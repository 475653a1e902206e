package org.sawt.identity;

/**
 * What came with an attempt to confirm a registration.
 *
 * @param token the secret of the mailed link
 * @param password the password as typed: it must be the one that was chosen in this registration
 * @param address the network address that the request came from
 * @param deviceCookie the value of the device's cookie, or null
 */
public record ConfirmationForm(String token, String password, String address, String deviceCookie) {

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "ConfirmationForm[]";
    }
}
