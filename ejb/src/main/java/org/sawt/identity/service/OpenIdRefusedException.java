package org.sawt.identity.service;

/** An answer of the single sign-in that cannot be believed. Its message names the reason and nobody. */
class OpenIdRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    OpenIdRefusedException(String message) {
        super(message);
    }

    OpenIdRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
