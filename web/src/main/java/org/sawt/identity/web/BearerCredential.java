package org.sawt.identity.web;

import jakarta.security.enterprise.credential.Credential;
import org.sawt.identity.AccountView;

/** The token that a program sent; it brings back whose it is. */
class BearerCredential implements Credential {

    private final String token;
    private AccountView owner;

    BearerCredential(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    void belongsTo(AccountView account) {
        this.owner = account;
    }

    /** Whose token it is; null when nobody's. */
    AccountView owner() {
        return owner;
    }
}
