package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import org.sawt.common.Roles;
import org.sawt.idea.IdeaAnswer;

/** What the entity in charge does with ideas. Its officers and administrators may. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
public class IdeaAnswerService {
    /** Takes the next step with an idea, unless it has changed since the version that the caller saw. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void answer(long id, int version, IdeaAnswer answer) {
        throw new UnsupportedOperationException();
    }

    /** Announces a step towards doing an accepted idea; returns its id. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long plan(long id, String milestone, LocalDate dueOn) {
        throw new UnsupportedOperationException();
    }

    /** Notes that a milestone has been reached; again changes nothing. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void complete(long milestoneId) {
        throw new UnsupportedOperationException();
    }

    /** Removes a milestone that is not done. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void cancel(long milestoneId) {
        throw new UnsupportedOperationException();
    }

    /** Puts another entity in charge of an idea; null for none. */
    @RolesAllowed(Roles.ADMIN)
    public void assign(long id, Long entityId) {
        throw new UnsupportedOperationException();
    }
}
