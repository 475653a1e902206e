package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sawt.common.Roles;
import org.sawt.common.service.Conflicts;

/** Where authors object to a decision, and where somebody else than who decided looks again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppealService {

    @Inject
    AppealDesk desk;

    /**
     * Objects to the decision that hides the caller's own item.
     *
     * @return until when somebody answers
     */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public Instant appeal(long decisionId, String text) {
        return Conflicts.retrying(() -> desk.appeal(decisionId, text));
    }

    /** Agrees with the author, or not, and says why. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void decide(long appealId, boolean uphold, String answer) {
        Conflicts.retrying(() -> desk.end(appealId, uphold, answer));
    }
}
