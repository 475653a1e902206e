package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sawt.common.RuleViolation;
import org.sawt.identity.VerifiedIdentity;

/** Lets an administrator take back a verification that was wrong. */
@Stateless
public class VerificationCorrectionService {

    @Inject
    VerificationRepository repository;

    @Inject
    VerificationLoss loss;

    /** The account is merely registered from now on; its person can be verified anew. */
    @RolesAllowed(ADMIN)
    public void withdraw(long accountId) {
        VerifiedIdentity identity =
                repository.lock(accountId).orElseThrow(() -> RuleViolation.notFound("identity.verification.none"));
        loss.withdraw(identity);
    }
}
