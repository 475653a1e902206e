package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.OptionalLong;
import org.omnifaces.util.Beans;
import org.sawt.common.web.Csrf;

/** Notices that a text came from an expired session and keeps it; never creates a session otherwise. */
@RequestScoped
public class InterruptedIdea {

    @Inject
    Csrf csrf;

    @Inject
    PendingIdea pending;

    @Inject
    HttpServletRequest request;

    /** Whether the text had to be kept, because its person must sign in again first. */
    boolean keep(long ideaId, int version, IdeaFields fields) {
        OptionalLong account = csrf.expiredAccountId();
        account.ifPresent(id -> pending.keep(ideaId, version, fields, id));
        return account.isPresent();
    }

    /** What was kept of this idea and could not be saved; empty when nothing was. */
    Map<String, String> valuesFor(long ideaId) {
        PendingIdea kept = Beans.getInstance(PendingIdea.class, false);
        Principal person = request.getUserPrincipal();
        return kept == null || person == null ? Map.of() : kept.valuesFor(ideaId, person.getName());
    }

    /** The version that the kept text started from. */
    int version() {
        return pending.version();
    }

    void forget() {
        PendingIdea kept = Beans.getInstance(PendingIdea.class, false);
        if (kept != null) {
            kept.forget();
        }
    }
}
