package org.sawt.discussion.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.common.Roles;
import org.sawt.common.service.Caller;

/** The transaction of a vote on a comment. For {@link CommentVoteService} only, which has looked at the comment. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CommentVoteBox {
    @Inject
    CommentVoteRepository votes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** True when this changed the caller's vote. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public boolean cast(long commentId, int value) {
        long account = caller.accountId();
        int before = votes.lock(commentId, account, clock.instant());
        boolean changes = before != value;
        if (changes) {
            votes.cast(commentId, account, value, clock.instant());
        } else if (value == 0) {
            votes.withdraw(commentId, account);
        }
        return changes;
    }
}
