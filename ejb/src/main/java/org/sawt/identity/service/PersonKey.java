package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.identity.KeyedHash;

/**
 * The key under which people are known by their personal number. It is kept outside of the database, so that who has only the
 * database cannot try all numbers; the database has a fingerprint of it, so that a lost key is noticed: with another key a
 * person could be verified twice.
 */
@ApplicationScoped
class PersonKey {

    @Inject
    VerificationRepository repository;

    private PersonKeySource source = PersonKeySource.ofEnvironment();
    private volatile byte[] key;

    /** For tests: keeps the key somewhere else. */
    void keepIn(PersonKeySource other) {
        this.source = other;
        this.key = null;
    }

    /** Makes the key at the first start of a portal; false when the portal had one and it is not here any more. */
    boolean prepare() {
        if (repository.findKeyFingerprint().isEmpty()) {
            Optional<byte[]> first = source.find().or(source::make);
            first.ifPresent(found -> repository.keepKeyFingerprint(fingerprint(found)));
        }
        return find().isPresent();
    }

    /** @throws RuleViolation CONFLICT when the key is lost */
    KeyedHash hash() {
        return find().map(KeyedHash::new).orElseThrow(() -> RuleViolation.conflict("identity.verification.keyLost"));
    }

    private Optional<byte[]> find() {
        if (key == null) {
            key = source.find().orElse(null);
        }
        byte[] found = key;
        boolean genuine = found != null
                && repository
                        .findKeyFingerprint()
                        .filter(print -> MessageDigest.isEqual(print, fingerprint(found)))
                        .isPresent();
        if (!genuine) {
            key = null;
        }
        return Optional.ofNullable(key);
    }

    private static byte[] fingerprint(byte[] key) {
        return HexFormat.of().parseHex(new KeyedHash(key).of("fingerprint", "person.key"));
    }
}
