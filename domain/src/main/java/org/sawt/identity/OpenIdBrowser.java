package org.sawt.identity;

/**
 * Which browser goes to the single sign-in.
 *
 * @param language the language of its pages
 * @param address the network address that the request came from
 * @param secret what its cookie keeps from a way that it has not ended, or null
 */
public record OpenIdBrowser(String language, String address, String secret) {

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "OpenIdBrowser[]";
    }
}
