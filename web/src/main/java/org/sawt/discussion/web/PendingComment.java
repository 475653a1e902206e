package org.sawt.discussion.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.sawt.discussion.CommentDraft;

/**
 * Words that arrived after their person's session had expired. It exists only in that case. The same person, signed in again,
 * finds them in the form; nobody else does.
 */
@SessionScoped
public class PendingComment implements Serializable {
    private static final long serialVersionUID = 1L;

    private long accountId;
    private long subjectId;
    private long placeId;
    private String text = "";
    private String label = "";

    void keep(long account, long subject, long place, CommentDraft draft) {
        accountId = account;
        subjectId = subject;
        placeId = place;
        text = draft.text();
        label = draft.label().code();
    }

    /** Whether these are words of this account at this place of this subject's discussion. */
    boolean isFor(long account, long subject, long place) {
        return account == accountId && subject == subjectId && place == placeId;
    }

    String text() {
        return text;
    }

    String label() {
        return label;
    }

    void forget() {
        text = "";
        label = "";
        accountId = 0;
    }
}
