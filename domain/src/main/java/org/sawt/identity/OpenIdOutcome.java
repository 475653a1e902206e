package org.sawt.identity;

import java.util.Set;

/** How a person's way through the single sign-in ended. */
public enum OpenIdOutcome {
    /** The person may enter. */
    ADMITTED,
    /** The present account can be entered that way from now on. */
    LINKED,
    /** The verification is with the present account now. */
    MOVED,
    /** The person broke off at the provider. */
    CANCELLED,
    /** The answer is unknown, used, too old, forged, or came to another browser. */
    REFUSED,
    /** The provider cannot be reached. */
    UNAVAILABLE,
    /** The provider gave no name or no confirmed e-mail address for a new account. */
    INCOMPLETE,
    /** The e-mail address has an account, which has to be linked by its owner. */
    ADDRESS_TAKEN,
    /** The account was blocked. */
    BLOCKED,
    /** The person of the provider is linked to another account. */
    LINKED_ELSEWHERE,
    /** The present account is linked to another person of the provider. */
    ALREADY_LINKED,
    /** Nobody, or somebody else, is signed in by now. */
    NOT_SIGNED_IN,
    /** The account is verified for somebody else, or nobody can be verified now. */
    NOT_VERIFIABLE;

    private static final Set<OpenIdOutcome> DONE = Set.of(ADMITTED, LINKED, MOVED);
    private static final Set<OpenIdOutcome> LINKING =
            Set.of(LINKED_ELSEWHERE, ALREADY_LINKED, NOT_SIGNED_IN, NOT_VERIFIABLE);

    /** Whether the person has to be told why nothing was done. */
    public boolean isRefusal() {
        return !DONE.contains(this);
    }

    /** Whether it was about an account that the person is signed in to. */
    public boolean isAboutLinking() {
        return LINKING.contains(this);
    }
}
