package org.sawt.discussion.service;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sawt.common.SubjectRef;
import org.sawt.discussion.CommentCursor;
import org.sawt.discussion.CommentLabel;
import org.sawt.discussion.CommentSort;
import org.sawt.discussion.CommentStatus;
import org.sawt.discussion.CommentText;
import org.sawt.discussion.CommentVersion;
import org.sawt.discussion.MentionNames;
import org.sawt.discussion.TextPart;
import org.sawt.government.service.EntityName;
import org.sawt.moderation.ContentVisibility;

/** Reads comments from the rows of a statement. */
final class CommentRows {
    /** What is selected, and in which order. */
    static final String COLUMNS = """
            c.id, c.subject_kind, c.subject_id, c.parent_id, c.thread_id, c.depth, c.visibility, c.deleted_at, c.author_id,
            a.display_name, e.id, e.name_ar, e.name_en, c.text, c.label, c.language, c.created_at, c.edited_at, c.versions,
            COALESCE(s.up, 0), COALESCE(s.down, 0), COALESCE(v.value, 0), pa.display_name, c.version,
            COALESCE(s.score, 0), c.shown_at, mc.hidden_rule""";

    /** What belongs to a comment c; one parameter: the account that asks. */
    static final String JOINS = """
            JOIN account a ON a.id = c.author_id
            LEFT JOIN government_entity e ON e.id = c.entity_id
            LEFT JOIN comment_score s ON s.comment_id = c.id
            LEFT JOIN comment_vote v ON v.comment_id = c.id AND v.account_id = ?
            LEFT JOIN moderation_case mc ON c.visibility = 'HIDDEN' AND mc.kind = 'comment' AND mc.subject_id = c.id
            LEFT JOIN comment p ON p.id = c.parent_id AND c.depth > 3 AND p.visibility = 'VISIBLE' AND p.deleted_at IS NULL
            LEFT JOIN account pa ON pa.id = p.author_id""";

    private CommentRows() {}

    /** How many answers the row's thread has in all; it stands behind the columns. */
    static long total(Object[] row) {
        return number(row[27]);
    }

    static Long thread(Object[] row) {
        return (Long) row[4];
    }

    static long id(Object[] row) {
        return number(row[0]);
    }

    static SubjectRef subject(Object[] row) {
        return new SubjectRef((String) row[1], number(row[2]));
    }

    /** Reads an earlier version: number, text, label, language, time. */
    static CommentVersion version(Object[] row) {
        CommentLabel label = CommentLabel.valueOf((String) row[2]);
        return new CommentVersion((int) number(row[0]), (String) row[1], label, (String) row[3], instant(row[4]));
    }

    /** Whether somebody is mentioned in the row's text, as far as one can see. */
    static boolean namesSomebody(Object[] row) {
        return ((String) row[13]).contains("@");
    }

    /** The place after this row in this order. */
    static CommentCursor cursor(Object[] row, CommentSort sort) {
        return new CommentCursor(sort == CommentSort.BEST ? number(row[24]) : micros(instant(row[16])), number(row[0]));
    }

    static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }

    /**
     * @param asking the account that asks, or 0
     * @param mentioned what the people mentioned in this comment are called
     */
    static CommentView view(Object[] row, long asking, Map<Long, String> mentioned) {
        CommentStatus status = row[7] != null
                ? CommentStatus.DELETED
                : CommentStatus.valueOf(
                        ContentVisibility.valueOf((String) row[6]).name());
        boolean own = number(row[8]) == asking;
        boolean readable = status == CommentStatus.VISIBLE || status == CommentStatus.WAITING && own;
        return new CommentView(
                number(row[0]),
                subject(row),
                (Long) row[3],
                (Long) row[4],
                (int) number(row[5]),
                status,
                new CommentAuthor(readable ? (String) row[9] : "", own, readable ? entity(row) : null),
                readable ? words(row, mentioned) : new CommentWords("", CommentLabel.NONE, "ar", List.of()),
                new CommentTimes(
                        instant(row[16]),
                        readable && row[17] != null ? instant(row[17]) : null,
                        readable ? (int) number(row[18]) : 0),
                new CommentVotes(number(row[19]), number(row[20]), (int) number(row[21])),
                (String) row[22],
                (int) number(row[23]),
                status == CommentStatus.HIDDEN ? (Integer) row[26] : null);
    }

    private static CommentWords words(Object[] row, Map<Long, String> mentioned) {
        String text = (String) row[13];
        List<TextPart> parts = CommentText.parts(text, new MentionNames(mentioned));
        return new CommentWords(text, CommentLabel.valueOf((String) row[14]), (String) row[15], parts);
    }

    /** Null where the row has no entity. */
    private static EntityName entity(Object[] row) {
        return row[10] == null ? null : new EntityName(number(row[10]), (String) row[11], (String) row[12]);
    }

    private static Instant instant(Object timestamp) {
        return ((Timestamp) timestamp).toInstant();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
