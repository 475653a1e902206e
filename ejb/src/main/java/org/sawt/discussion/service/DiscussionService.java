package org.sawt.discussion.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;

/** What officers and moderators decide about the discussion of a subject. */
@Stateless
public class DiscussionService {
    @Inject
    CommentRepository comments;

    @Inject
    DiscussionSubjects subjects;

    @Inject
    DiscussionCaller caller;

    @Inject
    AuditTrail audit;

    /** Says when comments are reviewed, and whether people may write; refused when somebody else has said so meanwhile. */
    @RolesAllowed({Roles.MODERATOR, Roles.MINISTRY, Roles.ADMIN})
    public void arrange(SubjectRef subject, DiscussionSetting setting) {
        caller.requireArranging(subjects.get(subject));
        DiscussionSetting before = comments.setting(subject);
        if (!comments.arrange(subject, setting)) {
            throw RuleViolation.conflict("discussion.setting.stale");
        }
        audit.record(subject, "discussion.arranged", state(before), state(setting));
    }

    /** In one word for the audit trail. */
    private static String state(DiscussionSetting setting) {
        return (setting.open() ? "open-" : "closed-") + setting.mode().code();
    }
}
