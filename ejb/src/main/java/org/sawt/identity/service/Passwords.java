package org.sawt.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.sawt.identity.PasswordRules;
import org.sawt.identity.SecretToken;

/** Hashes passwords slowly, and takes as long for a user name that nobody has. */
@ApplicationScoped
class Passwords {

    /** The defaults of Jakarta Security are far too low; this is the least that OWASP recommends for SHA-512. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String nobodysHash;

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(PARAMETERS);
        nobodysHash = pbkdf2.generate(SecretToken.random("").toCharArray());
    }

    String hash(String password) {
        return pbkdf2.generate(PasswordRules.normalise(password).toCharArray());
    }

    /**
     * Whether the password is the one of the hash.
     *
     * @param hash the account's hash; null or empty when there is no such account: the answer is no, after the same time
     */
    boolean verify(String password, String hash) {
        boolean somebody = hash != null && !hash.isEmpty();
        String typed = PasswordRules.normalise(password);
        String bounded = typed.length() > 2 * PasswordRules.MAX_LENGTH ? "" : typed;
        boolean same = pbkdf2.verify(bounded.toCharArray(), somebody ? hash : nobodysHash);
        return somebody && same;
    }
}
