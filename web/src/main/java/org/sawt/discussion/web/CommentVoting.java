package org.sawt.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.sawt.common.web.Redirects;
import org.sawt.discussion.service.CommentReceipt;
import org.sawt.discussion.service.CommentVoteService;
import org.sawt.discussion.service.DiscussionQueries;
import org.sawt.identity.FormAction;
import org.sawt.identity.service.FormLimits;

/** The votes on comments, and the way back to a comment after something was done to it. */
@RequestScoped
public class CommentVoting {
    @Inject
    CommentVoteService votes;

    @Inject
    DiscussionQueries queries;

    @Inject
    FormLimits limits;

    @Inject
    Redirects redirects;

    @Inject
    CommentWay way;

    void vote(long comment, int value) {
        limits.use(FormAction.VOTE_COMMENT);
        votes.vote(comment, value);
        way.back("#comment-" + comment);
    }

    /** To where a comment stands, with a word on what was done. */
    void lead(CommentReceipt receipt, String key) {
        way.say(key);
        redirects.to(queries.place(receipt.id(), receipt.subject()).path());
    }
}
