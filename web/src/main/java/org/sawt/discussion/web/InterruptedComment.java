package org.sawt.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import org.omnifaces.util.Beans;
import org.sawt.common.service.Caller;
import org.sawt.common.web.Csrf;
import org.sawt.common.web.RequestInput;
import org.sawt.discussion.CommentDraft;

/** Notices that a comment came from an expired session and keeps its words; never creates a session otherwise. */
@RequestScoped
public class InterruptedComment {
    @Inject
    Csrf csrf;

    @Inject
    PendingComment pending;

    @Inject
    CommentWay way;

    @Inject
    Caller caller;

    @Inject
    RequestInput input;

    /**
     * Whether the words had to be kept, because their person must sign in again first; the browser is led there.
     *
     * @param place the comment that they answer; 0 for none; the comment that they change, below zero
     */
    boolean keep(long subject, long place, CommentDraft draft) {
        OptionalLong account = csrf.expiredAccountId();
        if (account.isPresent()) {
            pending.keep(account.getAsLong(), subject, place, draft);
            way.say("discussion.form.kept");
            way.toSignIn();
        }
        return account.isPresent();
    }

    /** The words that wait for their person at this place; empty when none do. */
    String textFor(long place) {
        return found(place).map(PendingComment::text).orElse("");
    }

    String labelFor(long place) {
        return found(place).map(PendingComment::label).orElse("");
    }

    private Optional<PendingComment> found(long place) {
        return Optional.ofNullable(Beans.getInstance(PendingComment.class, false))
                .filter(kept -> kept.isFor(
                        caller.findAccountId().orElse(-1), input.number("id").orElse(0), place));
    }

    void forget() {
        PendingComment kept = Beans.getInstance(PendingComment.class, false);
        if (kept != null) {
            kept.forget();
        }
    }
}
