package org.sawt.discussion.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import org.sawt.common.Roles;

/**
 * Unites the discussions of two items of one kind, and takes them apart again: each comment remembers below which item it, or
 * what it answers, was written. For the feature of the items, in its transaction; it has checked who may do so.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DiscussionUnion {
    @Inject
    CommentUnionRepository comments;

    /** All that stands below the first stands below the other from now on. */
    @RolesAllowed({Roles.MODERATOR, Roles.MINISTRY, Roles.ADMIN})
    public void unite(String kind, long from, long into) {
        comments.move(kind, from, into);
    }

    /** What was written below one of these items, and now stands below the first, stands below the last from now on. */
    @RolesAllowed({Roles.MODERATOR, Roles.MINISTRY, Roles.ADMIN})
    public void separate(String kind, long from, Collection<Long> writtenBelow, long back) {
        comments.moveBack(kind, from, writtenBelow, back);
    }
}
