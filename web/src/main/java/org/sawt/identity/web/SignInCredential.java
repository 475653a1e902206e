package org.sawt.identity.web;

import jakarta.security.enterprise.credential.Credential;
import org.sawt.common.RuleViolation;
import org.sawt.identity.SignInForm;
import org.sawt.identity.SignedIn;

/** What a person typed to sign in, on its way through the container; it brings back more than the container's yes or no. */
class SignInCredential implements Credential {

    private final SignInForm form;
    private SignedIn accepted;
    private RuleViolation refused;

    SignInCredential(SignInForm form) {
        this.form = form;
    }

    SignInForm form() {
        return form;
    }

    void accept(SignedIn signedIn) {
        this.accepted = signedIn;
    }

    void refuse(RuleViolation reason) {
        this.refused = reason;
    }

    /** Who signed in; null unless accepted. */
    SignedIn accepted() {
        return accepted;
    }

    /** Why not; null unless refused. */
    RuleViolation refused() {
        return refused;
    }
}
