package org.sawt.identity.service;

/** The provider of the single sign-in cannot be reached, or answers nothing that could be understood. */
class OpenIdUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    OpenIdUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
