package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sawt.common.PlainText;
import org.sawt.common.Roles;
import org.sawt.common.Violations;
import org.sawt.common.service.AuditTrail;
import org.sawt.moderation.ModerationCase;
import org.sawt.moderation.service.CaseDesk.Matter;

/** What moderators do with a case before they decide it. */
@Stateless
public class CaseService {

    /** In code points. */
    public static final int LONGEST_NOTE = 2_000;

    @Inject
    CaseDesk desk;

    @Inject
    CaseRepository cases;

    @Inject
    Moderator moderator;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Takes a case in hand for a quarter of an hour, or for another one. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void claim(long caseId) {
        ModerationCase about = inCharge(caseId);
        Instant now = clock.instant();
        about.claim(moderator.accountId(), now);
        cases.addClaim(caseId, moderator.accountId(), now);
        audit.record(about.content(), "moderation.claimed", null, null);
    }

    /** Gives a case back; does nothing when the caller does not have it. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void release(long caseId) {
        ModerationCase about = inCharge(caseId);
        about.release(moderator.accountId());
        audit.record(about.content(), "moderation.released", null, null);
    }

    /** Tells the other moderators something. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void note(long caseId, String text) {
        String written = PlainText.clean(text);
        new Violations()
                .check(!written.isEmpty(), "note", "moderation.case.noteMissing")
                .check(PlainText.length(written) <= LONGEST_NOTE, "note", "moderation.case.noteLong", LONGEST_NOTE)
                .throwIfAny();
        ModerationCase about = inCharge(caseId);
        cases.addNote(caseId, moderator.accountId(), written, clock.instant());
        audit.record(about.content(), "moderation.noted", null, null);
    }

    private ModerationCase inCharge(long caseId) {
        Matter matter = desk.get(caseId);
        moderator.requireCharge(matter.item().entityId());
        return matter.about();
    }
}
