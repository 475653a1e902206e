package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.idea.RoundStatus;

/** The lists of rounds: two statements a page. */
@Dependent
class RoundRepository {
    private static final String CARDS = """
            SELECT r.id, r.standing, r.title_ar, r.title_en, r.question_ar, r.question_en, r.opens_at, r.closes_at,
                   r.published_at, e.id, e.name_ar, e.name_en,
                   (SELECT COUNT(*) FROM idea i WHERE i.shown = TRUE AND i.round_id = r.id)
            FROM idea_round r LEFT JOIN government_entity e ON e.id = r.entity_id
            WHERE %s ORDER BY %s LIMIT %d OFFSET %d""";

    private static final String OPEN =
            "r.published_at IS NOT NULL AND r.opens_at <= ? AND (r.closes_at IS NULL OR r.closes_at > ?)";

    /** No page shows more open rounds. */
    private static final int MOST_OPEN = 50;

    @PersistenceContext
    EntityManager entityManager;

    /** Those that end first, the standing one last. */
    List<RoundCard> open(Instant now) {
        Timestamp moment = Timestamp.from(now);
        String order = "r.standing, r.closes_at IS NULL, r.closes_at, r.id";
        return cards(query(CARDS.formatted(OPEN, order, MOST_OPEN, 0), moment, moment), now);
    }

    Page<RoundCard> published(PageWanted wanted, Instant now) {
        return page("r.published_at IS NOT NULL", "r.standing DESC, r.opens_at DESC, r.id DESC", wanted, now);
    }

    Page<RoundCard> all(PageWanted wanted, Instant now) {
        return page("1 = 1", "r.created_at DESC, r.id DESC", wanted, now);
    }

    Page<RoundCard> ofEntity(long entityId, PageWanted wanted, Instant now) {
        return page("r.entity_id = " + entityId, "r.created_at DESC, r.id DESC", wanted, now);
    }

    List<RoundName> names() {
        List<?> rows = query("SELECT id, title_ar, title_en FROM idea_round WHERE published_at IS NOT NULL"
                        + " ORDER BY standing DESC, opens_at DESC, id DESC")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RoundName(IdeaRows.number(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    long countIdeas(long roundId) {
        return IdeaRows.number(query("SELECT COUNT(*) FROM idea i WHERE i.shown = TRUE AND i.round_id = ?", roundId)
                .getSingleResult());
    }

    private Page<RoundCard> page(String condition, String order, PageWanted wanted, Instant now) {
        Object total =
                query("SELECT COUNT(*) FROM idea_round r WHERE " + condition).getSingleResult();
        String sql = CARDS.formatted(condition, order, wanted.size(), wanted.offset());
        return new Page<>(cards(query(sql), now), IdeaRows.number(total), wanted.page(), wanted.size());
    }

    private static List<RoundCard> cards(Query query, Instant now) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> card((Object[]) row, now)).toList();
    }

    private static RoundCard card(Object[] row, Instant now) {
        Instant opensAt = IdeaRows.instant(row[6]);
        Instant closesAt = IdeaRows.instant(row[7]);
        return new RoundCard(
                IdeaRows.number(row[0]),
                RoundStatus.at(now, IdeaRows.instant(row[8]), opensAt, closesAt),
                IdeaRows.isTrue(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                opensAt,
                closesAt,
                IdeaRows.entity(row, 9),
                IdeaRows.number(row[12]));
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
