package org.sawt.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.sawt.common.web.RequestInput;
import org.sawt.common.web.Texts;
import org.sawt.discussion.service.CommentHistory;
import org.sawt.discussion.service.CommentTimes;
import org.sawt.discussion.service.DiscussionQueries;

/** What a comment said before its author changed it. */
@Named
@RequestScoped
public class DiscussionHistoryPage {
    @Inject
    RequestInput input;

    @Inject
    DiscussionQueries queries;

    @Inject
    Texts texts;

    private CommentHistory history;

    public void load() {
        if (history == null) {
            history = queries.history(input.id("discussion.comment.notFound"));
        }
    }

    public CommentHistory getHistory() {
        load();
        return history;
    }

    /** Since when the comment says what it says. */
    public Instant getNow() {
        CommentTimes times = getHistory().comment().times();
        return times.editedAt() == null ? times.createdAt() : times.editedAt();
    }

    public String getAuthor() {
        String name = getHistory().comment().author().name();
        return name.isEmpty() ? texts.of("discussion.formerMember") : name;
    }
}
