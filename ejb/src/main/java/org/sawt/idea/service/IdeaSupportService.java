package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.sawt.common.Roles;

/** Where a signed-in person supports ideas. Looks at the person outside of the transaction, which stays short. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdeaSupportService {
    /** Supports an idea; again changes nothing. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public SupportReceipt support(long ideaId) {
        throw new UnsupportedOperationException();
    }

    /** Takes the support back; again changes nothing. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public SupportReceipt withdraw(long ideaId) {
        throw new UnsupportedOperationException();
    }
}
