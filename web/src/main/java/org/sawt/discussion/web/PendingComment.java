package org.sawt.discussion.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.sawt.discussion.service.CommentCommand;

/**
 * Words that arrived after their person's session had expired. It exists only in that case. The same person, signed in again,
 * finds them in the form; nobody else does.
 */
@SessionScoped
public class PendingComment implements Serializable {
    private static final long serialVersionUID = 1L;

    private long accountId;
    private long subjectId;
    private long parentId;
    private String text = "";
    private String label = "";

    void keep(CommentCommand command, long account) {
        accountId = account;
        subjectId = command.subject().id();
        parentId = command.parentId() == null ? 0 : command.parentId();
        text = command.draft().text();
        label = command.draft().label().code();
    }

    /** Whether these are words of this account below this comment of this subject; below none for 0. */
    boolean isFor(long account, long subject, long parent) {
        return account == accountId && subject == subjectId && parent == parentId;
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
