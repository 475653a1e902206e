package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sawt.common.service.ServerKey;
import org.sawt.identity.KeyedHash;

/** What is kept of a code for the counter: too short to be safe under a plain hash, it has a keyed one. */
@ApplicationScoped
class VerificationCodes {

    @Inject
    ServerKey serverKey;

    String hash(String code) {
        return new KeyedHash(serverKey.secret("verification-code")).of("code", code);
    }
}
