package org.sawt.identity;

/**
 * Where a request comes from, as the limits on guessing count it.
 *
 * @param address the network address
 * @param deviceCookie the value of the device's cookie, or null
 */
public record RequestOrigin(String address, String deviceCookie) {

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "RequestOrigin[]";
    }
}
