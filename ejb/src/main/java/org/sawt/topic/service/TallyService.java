package org.sawt.topic.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.sawt.common.Roles;

/** Checks the tally against the votes. */
@Stateless
public class TallyService {
    /** Counts a topic's votes afresh; returns where the tally differs, so nothing when all is well. */
    @RolesAllowed(Roles.ADMIN)
    public List<TallyDifference> recount(long topicId) {
        throw new UnsupportedOperationException();
    }
}
