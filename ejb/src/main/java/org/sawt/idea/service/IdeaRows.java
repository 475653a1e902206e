package org.sawt.idea.service;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sawt.government.service.EntityName;
import org.sawt.idea.IdeaStatus;
import org.sawt.identity.Governorate;

/** Turns rows of SQL into what pages show of ideas. */
final class IdeaRows {
    static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    /** The columns of a card, of an idea {@code i} with {@link #JOINS}. */
    static final String COLUMNS = """
            i.id, i.title, i.language, i.status, r.id, r.title_ar, r.title_en,
            c.id, c.code, c.name_ar, c.name_en, c.active, e.id, e.name_ar, e.name_en,
            IF(i.author_id IS NULL AND COALESCE(i.author_name, '') = '', NULL, COALESCE(a.display_name, i.author_name, '')),
            i.governorate, i.block,
            i.imported_supports + COALESCE(t.supports, 0)
              + COALESCE((SELECT SUM(g.gain) FROM idea_support_change g WHERE g.idea_id = i.id), 0),
            COALESCE(n.comments, 0), i.created_at, i.published_at, d.due_at""";

    static final String JOINS = """
            JOIN idea_round r ON r.id = i.round_id
            LEFT JOIN idea_category c ON c.id = i.category_id
            LEFT JOIN government_entity e ON e.id = i.entity_id
            LEFT JOIN account a ON a.id = i.author_id
            LEFT JOIN idea_tally t ON t.idea_id = i.id
            LEFT JOIN discussion_tally n ON n.subject_kind = 'idea' AND n.subject_id = i.id
            LEFT JOIN idea_deadline d ON d.idea_id = i.id""";

    private IdeaRows() {}

    static IdeaCard card(Object[] row, Instant now) {
        IdeaStatus status = IdeaStatus.valueOf((String) row[3]);
        Instant dueAt = status.isOpen() ? instant(row[22]) : null;
        return new IdeaCard(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                status,
                new RoundName(number(row[4]), (String) row[5], (String) row[6]),
                row[7] == null ? null : category(row, 7),
                entity(row, 12),
                (String) row[15],
                row[16] == null ? null : Governorate.valueOf((String) row[16]),
                row[17] == null ? null : ((Number) row[17]).intValue(),
                number(row[18]),
                number(row[19]),
                instant(row[20]),
                instant(row[21]),
                dueAt == null ? null : LocalDate.ofInstant(dueAt, BAHRAIN),
                dueAt != null && dueAt.isBefore(now));
    }

    static CategoryView category(Object[] row, int from) {
        return new CategoryView(
                number(row[from]),
                (String) row[from + 1],
                (String) row[from + 2],
                (String) row[from + 3],
                isTrue(row[from + 4]));
    }

    /** Null where the row has no entity. */
    static EntityName entity(Object[] row, int from) {
        return row[from] == null
                ? null
                : new EntityName(number(row[from]), (String) row[from + 1], (String) row[from + 2]);
    }

    static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : number(value) != 0;
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Null for null. */
    static Instant instant(Object timestamp) {
        return timestamp == null ? null : ((Timestamp) timestamp).toInstant();
    }
}
