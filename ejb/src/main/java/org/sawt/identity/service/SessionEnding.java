package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Signs a person out everywhere at once, in the transaction there is or in one of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class SessionEnding {

    @Inject
    SessionRepository sessions;

    /** Ends each session of the account. */
    void endAll(long accountId) {
        sessions.removeAllOf(accountId);
    }
}
