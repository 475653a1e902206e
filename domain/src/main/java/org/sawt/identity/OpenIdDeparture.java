package org.sawt.identity;

/**
 * Where the browser is to go for the single sign-in.
 *
 * @param address the address at the provider
 * @param browserSecret what the browser's cookie is to keep until the answer comes
 */
public record OpenIdDeparture(String address, String browserSecret) {

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "OpenIdDeparture[]";
    }
}
