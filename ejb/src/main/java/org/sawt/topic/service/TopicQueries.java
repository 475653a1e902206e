package org.sawt.topic.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;
import org.sawt.common.Page;
import org.sawt.common.Roles;

/** What the pages and the JSON interface show of topics. */
@Stateless
public class TopicQueries {
    /** The published topics. Page counts from 1. */
    @PermitAll
    public Page<TopicCard> list(TopicFilter filter, int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** The caller's own topics, drafts too; all topics for an administrator. The latest first. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public Page<TopicCard> listOwn(int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** A topic that is not a draft; without the statements that were moderated out. */
    @PermitAll
    public TopicView getPublished(long id) {
        throw new UnsupportedOperationException();
    }

    /** A topic of the caller's (any topic for an administrator), draft or not, with all its statements. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public TopicView getOwn(long id) {
        throw new UnsupportedOperationException();
    }

    /** The results of a published topic as far as the caller may see them; hidden otherwise. */
    @PermitAll
    public TopicResults results(long id) {
        throw new UnsupportedOperationException();
    }

    /** What the caller has voted on a published topic; empty for who has not, and for an anonymous visitor. */
    @PermitAll
    public Optional<OwnVote> ownVote(long topicId) {
        throw new UnsupportedOperationException();
    }
}
