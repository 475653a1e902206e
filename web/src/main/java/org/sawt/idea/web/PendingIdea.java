package org.sawt.idea.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Notice;
import org.sawt.identity.SignedIn;

/**
 * A text that arrived after its person's session had expired. It exists only in that case. When the same person signs in, it
 * is saved, or stands in the form again where it cannot be; nobody else gets to see it.
 */
@SessionScoped
public class PendingIdea implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> values = new HashMap<>();
    private long ideaId;
    private int version;
    private long accountId;

    void keep(long idea, int ofVersion, IdeaFields fields, long account) {
        ideaId = idea;
        version = ofVersion;
        accountId = account;
        values.clear();
        fields.getValues().forEach((name, value) -> values.put(name, value == null ? "" : value));
    }

    /** What was kept of this idea for this account; empty when nothing was. */
    Map<String, String> valuesFor(long idea, String account) {
        return idea == ideaId && Long.toString(accountId).equals(account) ? Map.copyOf(values) : Map.of();
    }

    /** The version that the kept text started from. */
    int version() {
        return version;
    }

    void forget() {
        values.clear();
    }

    /** Runs inside the sign-in POST. A refusal must not hinder the sign-in: the text then waits in the form. */
    void saveOnSignIn(
            @Observes(notifyObserver = Reception.IF_EXISTS) SignedIn event, IdeaWriting writing, Notice notice) {
        if (values.isEmpty()) {
            return;
        }
        if (event.account().id() != accountId) {
            forget();
            return;
        }
        try {
            writing.revise(ideaId, version, IdeaFields.of(values));
            forget();
            notice.show("idea.edit.kept");
        } catch (RuleViolation | EJBException refused) {
            notice.show("idea.edit.keptOnly");
        }
    }
}
