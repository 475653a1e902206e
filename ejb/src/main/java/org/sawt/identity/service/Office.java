package org.sawt.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.sawt.common.service.Caller;

/** Which government entity the caller works for: the one of the account at this moment. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Office {

    @Inject
    StaffRepository staff;

    @Inject
    Caller caller;

    /** The caller's entity; empty for who works portal-wide, for people of no entity and for anonymous visitors. */
    @PermitAll
    public OptionalLong entityId() {
        OptionalLong account = caller.findAccountId();
        return account.isEmpty() ? OptionalLong.empty() : staff.entityOf(account.getAsLong());
    }

    /** Whether the caller works for this entity. */
    @PermitAll
    public boolean isIn(long entityId) {
        OptionalLong own = entityId();
        return own.isPresent() && own.getAsLong() == entityId;
    }
}
