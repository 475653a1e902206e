package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/** What a person who wants to report something looks at. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReportQueries {

    @Inject
    ContentDirectory contents;

    /** An item that everybody may see. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public ModeratedItem getReportable(SubjectRef content) {
        return contents.find(content)
                .filter(ModeratedItem::shown)
                .map(ModeratedItem::withPublicContext)
                .orElseThrow(() -> RuleViolation.notFound("moderation.report.gone"));
    }
}
