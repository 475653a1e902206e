package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.sawt.common.service.CallerOffice;

/** The government entity of the caller's account, for the audit trail. */
@ApplicationScoped
class AccountOffice implements CallerOffice {

    @Inject
    Office office;

    @Override
    public OptionalLong entityId() {
        return office.entityId();
    }
}
