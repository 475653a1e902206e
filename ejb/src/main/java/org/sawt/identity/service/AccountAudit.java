package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sawt.common.service.AuditTrail;
import org.sawt.identity.Account;

/** Writes what happened to an account into the audit trail, in the transaction there is or in one of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class AccountAudit {

    @Inject
    AuditTrail trail;

    void record(long accountId, String action) {
        trail.record(Account.subject(accountId), action, null, null);
    }
}
