package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.SubjectDirectory;
import org.sawt.common.service.SubjectTitle;

/** One case with all that helps to decide it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CaseQueries {

    private static final int REMEMBERED_DAYS = 30;

    @Inject
    CaseViewRepository cases;

    @Inject
    ContentDirectory contents;

    @Inject
    SubjectDirectory subjects;

    @Inject
    Moderator moderator;

    @Inject
    Clock clock;

    /** A case that the caller looks after. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public CaseView get(long id) {
        Instant now = clock.instant();
        long me = moderator.accountId();
        CaseViewRepository.Head head = cases.find(id, me, now).orElseThrow(CaseQueries::notFound);
        ModeratedItem item = contents.find(head.content()).orElseThrow(CaseQueries::notFound);
        moderator.requireCharge(item.entityId());
        return new CaseView(
                id,
                item,
                subject(item),
                head.state(),
                new CaseSeen(head.decisions(), TextHash.of(item)),
                head.claim(),
                cases.author(item.authorId(), me, now.minus(REMEMBERED_DAYS, ChronoUnit.DAYS)),
                cases.reports(id),
                cases.signals(id),
                cases.notes(id),
                cases.decisions(id),
                cases.appeal(id, me, now).orElse(null));
    }

    private SubjectTitle subject(ModeratedItem item) {
        return item.subject() == null ? null : subjects.find(item.subject()).orElse(null);
    }

    private static RuleViolation notFound() {
        return RuleViolation.notFound("moderation.case.notFound");
    }
}
