package org.sawt.discussion.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.discussion.Comment;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentPlace;

/** What people do with their comments. */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
public class CommentService {
    @Inject
    CommentRepository comments;

    @Inject
    DiscussionSubjects subjects;

    @Inject
    DiscussionCaller caller;

    @Inject
    CommentPublishing publishing;

    @Inject
    Clock clock;

    /** Writes a comment. The same words at the same place within a minute are one comment: the first one is returned. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public CommentReceipt write(CommentCommand command) {
        long author = caller.accountId();
        comments.lockAuthor(author);
        DiscussionSubject subject = subjects.get(command.subject());
        caller.requireEligible(subject.eligibility());
        publishing.requireOpen(subject);
        command.draft().check();
        Instant now = clock.instant();
        Optional<Comment> twin = comments.findTwin(command, author, now);
        if (twin.isPresent()) {
            return receipt(twin.get());
        }
        Comment comment = new Comment(place(command), command.draft(), author, caller.officeAt(subject), now);
        comments.add(comment);
        publishing.written(comment, subject, now);
        return receipt(comment);
    }

    private CommentPlace place(CommentCommand command) {
        if (command.parentId() == null) {
            return CommentPlace.under(command.subject());
        }
        Comment parent = comments.find(command.parentId())
                .orElseThrow(() -> RuleViolation.invalid("parent", "discussion.comment.foreignParent"));
        return CommentPlace.answering(command.subject(), parent);
    }

    /**
     * Changes the words of an own comment.
     *
     * @param version the version that the caller saw; null for whichever there is
     */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public CommentReceipt revise(long id, Integer version, CommentDraft draft) {
        Comment comment = getOwn(id);
        if (version != null && version != comment.version()) {
            throw RuleViolation.conflict("discussion.comment.stale");
        }
        DiscussionSubject subject = subjects.get(comment.subject());
        if (comment.says(draft)) {
            return receipt(comment);
        }
        Instant now = clock.instant();
        comment.revise(draft, now).ifPresent(kept -> comments.keep(id, kept));
        publishing.revised(comment, subject, now);
        return receipt(comment);
    }

    /** Takes an own comment back for good; again does nothing. A stub stays, so that answers stand. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public CommentReceipt takeBack(long id) {
        Comment comment = getOwn(id);
        String before = comment.status().code();
        if (comment.takeBack(clock.instant())) {
            comments.forgetWords(id);
            publishing.takenBack(comment, before);
        }
        return receipt(comment);
    }

    /** Locked until the end of the transaction. */
    private Comment getOwn(long id) {
        long account = caller.accountId();
        Comment comment = comments.findForChange(id)
                .filter(found -> found.isBy(account) || found.isAnswerable())
                .orElseThrow(() -> RuleViolation.notFound("discussion.comment.notFound"));
        if (!comment.isBy(account)) {
            throw RuleViolation.forbidden("discussion.comment.notYours");
        }
        if (!comment.entityId().map(caller::speaksFor).orElse(true)) {
            throw RuleViolation.forbidden("discussion.comment.notYourOffice");
        }
        return comment;
    }

    private CommentReceipt receipt(Comment comment) {
        return new CommentReceipt(comment.id(), comment.subject(), comment.status());
    }
}
