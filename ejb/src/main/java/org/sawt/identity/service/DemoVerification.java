package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sawt.identity.AgeBand;
import org.sawt.identity.Governorate;
import org.sawt.identity.ProvenIdentity;
import org.sawt.identity.Residency;
import org.sawt.identity.VerificationMethod;

/** Verifies one of the people of a demonstration, and leaves the other to try it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DemoVerification {

    private static final String VERIFIED = "citizen";

    /** No identity card has this number, so nobody's verification stands in its way. */
    private static final String NOBODYS_NUMBER = "000000000";

    @Inject
    IdentityRepository accounts;

    @Inject
    VerificationRepository repository;

    @Inject
    VerificationDesk desk;

    void prepare() {
        accounts.findAccount(VERIFIED)
                .filter(account -> repository.find(account.id()).isEmpty())
                .ifPresent(account -> desk.prove(
                        account.id(),
                        new ProvenIdentity(NOBODYS_NUMBER, Residency.CITIZEN, Governorate.MUHARRAQ, AgeBand.FROM_25),
                        VerificationMethod.COUNTER,
                        null));
    }
}
