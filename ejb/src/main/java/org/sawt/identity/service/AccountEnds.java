package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends the sessions of an account because of something that is audited, in the transaction of that. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccountEnds {

    @Inject
    SessionEnding sessions;

    @Inject
    AccountAudit audit;

    void sessions(long accountId, String because) {
        audit.record(accountId, because);
        sessions.endAll(accountId);
    }
}
