package org.sawt.discussion.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sawt.common.Page;
import org.sawt.discussion.CommentLabel;
import org.sawt.discussion.service.CommentView;

/**
 * A comment in the list. Of one that is hidden or deleted only a stub is there: without text and author.
 *
 * @param parent the comment it answers, or null
 * @param depth 1 for one that answers none
 * @param label for, against, question, or null
 * @param author the name as it is now; null for a stub, or when the account is gone
 * @param official the government entity that it is an official answer of, or null
 * @param vote the caller's own: 1, -1 or 0
 */
public record CommentItem(
        long id,
        Long parent,
        int depth,
        String status,
        String label,
        String text,
        String lang,
        String author,
        Office official,
        long up,
        long down,
        int vote,
        Instant createdAt,
        Instant editedAt) {

    /** How a label may be written. */
    static final Map<String, CommentLabel> LABELS = Map.of(
            "for", CommentLabel.FOR,
            "against", CommentLabel.AGAINST,
            "question", CommentLabel.QUESTION,
            "none", CommentLabel.NONE);

    /** The government entity that answers. */
    public record Office(long id, String nameAr, String nameEn) {}

    /** A page of the list, and how many comments there are on all pages. */
    public record Items(List<CommentItem> items, long total) {
        static Items of(Page<CommentView> page) {
            return new Items(page.items().stream().map(CommentItem::of).toList(), page.total());
        }
    }

    static CommentItem of(CommentView comment) {
        boolean stub = comment.isStub();
        return new CommentItem(
                comment.id(),
                comment.parentId(),
                comment.depth(),
                comment.status().code(),
                label(comment),
                stub ? null : comment.words().text(),
                stub ? null : comment.words().language(),
                stub || comment.author().name().isEmpty()
                        ? null
                        : comment.author().name(),
                official(comment),
                comment.votes().up(),
                comment.votes().down(),
                comment.votes().own(),
                comment.times().createdAt(),
                comment.times().editedAt());
    }

    private static String label(CommentView comment) {
        CommentLabel label = comment.words().label();
        return label == CommentLabel.NONE ? null : label.code();
    }

    private static Office official(CommentView comment) {
        var office = comment.author().office();
        return office == null ? null : new Office(office.id(), office.nameAr(), office.nameEn());
    }
}
