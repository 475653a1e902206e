package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.omnifaces.util.Beans;
import org.sawt.common.web.Csrf;
import org.sawt.topic.Answer;

/** Notices that a vote came from an expired session and keeps it; never creates a session otherwise. */
@RequestScoped
public class InterruptedVote {

    @Inject
    Csrf csrf;

    @Inject
    PendingVote pending;

    /** Whether the vote had to be kept, because its person must sign in again first. */
    boolean keep(long topicId, List<Answer> answers) {
        OptionalLong account = csrf.expiredAccountId();
        account.ifPresent(id -> pending.keep(topicId, answers, id));
        return account.isPresent();
    }

    Map<Long, Long> choicesFor(long topicId) {
        PendingVote kept = Beans.getInstance(PendingVote.class, false);
        return kept == null ? Map.of() : kept.choicesFor(topicId);
    }

    void forget() {
        PendingVote kept = Beans.getInstance(PendingVote.class, false);
        if (kept != null) {
            kept.forget();
        }
    }
}
