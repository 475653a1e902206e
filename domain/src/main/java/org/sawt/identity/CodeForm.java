package org.sawt.identity;

/**
 * What came with the code of the second factor.
 *
 * @param code the code as typed: of the authenticator, or one of the recovery codes
 * @param origin where the request comes from
 */
public record CodeForm(String code, RequestOrigin origin) {

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "CodeForm[]";
    }
}
