package org.sawt.idea.service;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sawt.common.PlainText;

/** Which ideas a list has, as SQL: conditions on an idea {@code i}, each with its values. */
final class IdeaSelection {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private IdeaSelection() {}

    /** What everybody sees. */
    static IdeaSelection shown() {
        return new IdeaSelection().with("i.shown = TRUE");
    }

    /** What the entities in charge see: hidden and merged ideas, too. */
    static IdeaSelection sentIn() {
        return new IdeaSelection().with("i.status NOT IN ('DRAFT', 'SUBMITTED', 'WITHDRAWN')");
    }

    static IdeaSelection of(String condition, Object... given) {
        return new IdeaSelection().with(condition, given);
    }

    IdeaSelection with(String condition, Object... given) {
        conditions.add(condition);
        Collections.addAll(values, given);
        return this;
    }

    IdeaSelection with(IdeaFilter filter, Instant now) {
        if (filter.status() != null) {
            with("i.status = ?", filter.status().name());
        }
        if (filter.categoryId() != null) {
            with("i.category_id = ?", filter.categoryId());
        }
        if (filter.roundId() != null) {
            with("i.round_id = ?", filter.roundId());
        }
        if (filter.entityId() != null) {
            with("i.entity_id = ?", filter.entityId());
        }
        if (filter.governorate() != null) {
            with("i.governorate = ?", filter.governorate().name());
        }
        if (filter.overdue()) {
            with(
                    "i.status IN ('PUBLISHED', 'UNDER_REVIEW')"
                            + " AND i.id IN (SELECT o.idea_id FROM idea_deadline o WHERE o.due_at < ?)",
                    Timestamp.from(now));
        }
        String text = PlainText.cleanLine(filter.text());
        return text.isEmpty() ? this : with("LOCATE(?, i.title) > 0", text);
    }

    String condition() {
        return String.join(" AND ", conditions);
    }

    List<Object> values() {
        return Collections.unmodifiableList(values);
    }
}
