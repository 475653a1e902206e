package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sawt.common.Page;
import org.sawt.government.service.EntityName;
import org.sawt.topic.TopicCharge;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicStatus;

/**
 * The lists of topics: two statements a page, however many topics there are. The page's ids are found first, without
 * reading the texts of the topics on other pages.
 */
@Dependent
class TopicListRepository {
    private static final String CARDS = """
            SELECT t.id, t.kind, t.title_ar, t.title_en, t.summary_ar, t.summary_en, t.published_at, t.opens_at,
                   t.closes_at, COALESCE(u.participants, 0), e.id, e.name_ar, e.name_en
            FROM (SELECT t.id FROM topic t LEFT JOIN topic_turnout u ON u.topic_id = t.id
                  WHERE %1$s ORDER BY %2$s LIMIT %3$d OFFSET %4$d) page
            JOIN topic t ON t.id = page.id LEFT JOIN topic_turnout u ON u.topic_id = t.id
            LEFT JOIN government_entity e ON e.id = t.entity_id
            ORDER BY %2$s""";

    @PersistenceContext
    EntityManager entityManager;

    Page<TopicCard> published(TopicFilter filter, PageWanted wanted, Instant now) {
        String condition = "t.published_at IS NOT NULL AND " + condition(filter.status(), literal(now));
        List<Object> parameters = new ArrayList<>();
        if (filter.kind() != null) {
            condition += " AND t.kind = ?";
            parameters.add(filter.kind().toUpperCase(Locale.ROOT));
        }
        if (filter.entityId() != null) {
            condition += " AND t.entity_id = ?";
            parameters.add(filter.entityId());
        }
        return page(new Selection(condition, order(filter.sort(), literal(now)), parameters), wanted, now);
    }

    /** The topics that these are in charge of, drafts too. */
    Page<TopicCard> inChargeOf(TopicCharge charge, PageWanted wanted, Instant now) {
        String condition = "t.entity_id IS NULL AND t.owner_id = ?";
        List<Object> parameters = new ArrayList<>(List.of(charge.ownerId()));
        if (charge.entityId() != null) {
            condition = "(t.entity_id = ? OR " + condition + ")";
            parameters.addFirst(charge.entityId());
        }
        return page(new Selection(condition, "t.created_at DESC, t.id DESC", parameters), wanted, now);
    }

    /** The entities that have published topics. */
    List<EntityName> askers(String language) {
        List<?> rows = entityManager
                .createNativeQuery("""
                SELECT e.id, e.name_ar, e.name_en FROM government_entity e
                WHERE EXISTS (SELECT 1 FROM topic t WHERE t.entity_id = e.id AND t.published_at IS NOT NULL)
                ORDER BY %s, e.id""".formatted("ar".equals(language) ? "e.name_ar" : "e.name_en"))
                .getResultList();
        return rows.stream().map(row -> entity((Object[]) row, 0)).toList();
    }

    /** Everybody's topics, drafts too. */
    Page<TopicCard> all(PageWanted wanted, Instant now) {
        return page(new Selection("1 = 1", "t.created_at DESC, t.id DESC", List.of()), wanted, now);
    }

    private record Selection(String condition, String order, List<Object> parameters) {}

    private Page<TopicCard> page(Selection selection, PageWanted wanted, Instant now) {
        Number total = (Number) query("SELECT COUNT(*) FROM topic t WHERE " + selection.condition(), selection)
                .getSingleResult();
        String sql = CARDS.formatted(selection.condition(), selection.order(), wanted.size(), wanted.offset());
        List<?> rows = query(sql, selection).getResultList();
        List<TopicCard> items =
                rows.stream().map(row -> card((Object[]) row, now)).toList();
        return new Page<>(items, total.longValue(), wanted.page(), wanted.size());
    }

    private Query query(String sql, Selection selection) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < selection.parameters().size(); i++) {
            query.setParameter(i + 1, selection.parameters().get(i));
        }
        return query;
    }

    private static String condition(TopicStatus status, String now) {
        String template =
                switch (status) {
                    case null -> "1 = 1";
                    case DRAFT -> "1 = 0";
                    case SCHEDULED -> "t.opens_at > %1$s AND t.closes_at > %1$s";
                    case OPEN -> "t.opens_at <= %1$s AND t.closes_at > %1$s";
                    case CLOSED -> "t.closes_at <= %1$s";
                };
        return template.formatted(now);
    }

    private static String order(TopicSort sort, String now) {
        return switch (sort) {
            case CLOSING_SOON ->
                "t.closes_at <= %1$s, t.opens_at > %1$s, ABS(TIMESTAMPDIFF(MICROSECOND, %1$s, t.closes_at)), t.id DESC"
                        .formatted(now);
            case NEWEST -> "t.published_at DESC, t.id DESC";
            case MOST_VOTED -> "COALESCE(u.participants, 0) DESC, t.id DESC";
        };
    }

    /** The instant as it stands several times in a statement; our own clock's, nothing that a person typed. */
    private static String literal(Instant now) {
        return "TIMESTAMP'" + Timestamp.from(now) + "'";
    }

    private static TopicCard card(Object[] row, Instant now) {
        Instant publishedAt = row[6] == null ? null : instant(row[6]);
        Instant opensAt = instant(row[7]);
        Instant closesAt = instant(row[8]);
        return new TopicCard(
                ((Number) row[0]).longValue(),
                TopicKind.valueOf((String) row[1]),
                TopicStatus.at(now, publishedAt, opensAt, closesAt),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                opensAt,
                closesAt,
                ((Number) row[9]).longValue(),
                entity(row, 10));
    }

    /** Null where the row has no entity. */
    private static EntityName entity(Object[] row, int from) {
        return row[from] == null
                ? null
                : new EntityName(((Number) row[from]).longValue(), (String) row[from + 1], (String) row[from + 2]);
    }

    private static Instant instant(Object timestamp) {
        return ((Timestamp) timestamp).toInstant();
    }
}
