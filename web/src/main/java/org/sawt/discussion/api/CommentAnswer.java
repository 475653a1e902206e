package org.sawt.discussion.api;

import org.sawt.discussion.service.CommentReceipt;

/** What became of a comment: "visible" at once, or "waiting" for a moderator. */
public record CommentAnswer(long id, String status) {
    static CommentAnswer of(CommentReceipt receipt) {
        return new CommentAnswer(receipt.id(), receipt.status().code());
    }
}
