package org.sawt.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import org.omnifaces.util.Beans;
import org.sawt.common.service.Caller;
import org.sawt.common.web.Csrf;
import org.sawt.common.web.RequestInput;
import org.sawt.discussion.service.CommentCommand;

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

    /** Whether the words had to be kept, because their person must sign in again first; the browser is led there. */
    boolean keep(CommentCommand command) {
        OptionalLong account = csrf.expiredAccountId();
        if (account.isPresent()) {
            pending.keep(command, account.getAsLong());
            way.say("discussion.form.kept");
            way.toSignIn();
        }
        return account.isPresent();
    }

    /** The words that wait for their person below this comment; below none for 0. */
    String textFor(long parent) {
        return found(parent).map(PendingComment::text).orElse("");
    }

    String labelFor(long parent) {
        return found(parent).map(PendingComment::label).orElse("");
    }

    private Optional<PendingComment> found(long parent) {
        return Optional.ofNullable(Beans.getInstance(PendingComment.class, false))
                .filter(kept -> kept.isFor(
                        caller.findAccountId().orElse(-1), input.number("id").orElse(0), parent));
    }

    void forget() {
        PendingComment kept = Beans.getInstance(PendingComment.class, false);
        if (kept != null) {
            kept.forget();
        }
    }
}
