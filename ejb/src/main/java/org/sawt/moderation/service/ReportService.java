package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sawt.common.Roles;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.Caller;
import org.sawt.common.service.Conflicts;

/** Where people say that something breaks a rule. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportService {

    @Inject
    ReportDesk desk;

    @Inject
    Caller caller;

    /**
     * Brings an item before the moderators. The same person's second report about the same text is taken for the first.
     *
     * @return whether it was the first
     */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public boolean report(SubjectRef content, ReportDraft draft) {
        long reporter = caller.accountId();
        draft.check();
        return Conflicts.retrying(() -> desk.report(content, reporter, draft));
    }
}
