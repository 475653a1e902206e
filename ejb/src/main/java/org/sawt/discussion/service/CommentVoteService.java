package org.sawt.discussion.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Conflicts;

/** Where a signed-in person votes on comments. The transaction of the vote stays short. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommentVoteService {
    @Inject
    CommentVoteBox box;

    @Inject
    DiscussionQueries queries;

    /**
     * Votes on a comment, changes the vote or withdraws it; the same again changes nothing.
     *
     * @param value 1 up, -1 down, 0 no vote
     * @return the comment as it stands, with the caller's vote
     */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public CommentView vote(long id, int value) {
        if (value < -1 || value > 1) {
            throw RuleViolation.invalid("value", "discussion.vote.value");
        }
        CommentView comment = queries.getComment(id);
        if (comment.author().own()) {
            throw RuleViolation.conflict("discussion.vote.own");
        }
        if (!comment.isVotable()) {
            throw RuleViolation.conflict("discussion.vote.gone");
        }
        queries.requireTakingPart(comment.subject());
        Conflicts.retrying(() -> box.cast(id, value));
        return queries.getComment(id);
    }
}
