package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sawt.common.Page;
import org.sawt.government.service.EntityName;
import org.sawt.idea.IdeaStatus;

/**
 * The lists of ideas: two statements a page, however many ideas there are. The page's ids are found first, without reading
 * the texts of the ideas on other pages.
 */
@Dependent
class IdeaListRepository {
    private static final String CARDS = "SELECT " + IdeaRows.COLUMNS
            + " FROM (SELECT i.id FROM idea i %2$s WHERE %1$s ORDER BY %3$s LIMIT %4$d OFFSET %5$d) page"
            + " JOIN idea i ON i.id = page.id " + IdeaRows.JOINS + " ORDER BY %3$s";

    /** What a list is sorted by, and what has to be joined for it. */
    private record Order(String by, String join) {}

    @PersistenceContext
    EntityManager entityManager;

    Page<IdeaCard> page(IdeaSelection selection, IdeaSort sort, PageWanted wanted, Instant now) {
        Number total = (Number) query("SELECT COUNT(*) FROM idea i WHERE " + selection.condition(), selection)
                .getSingleResult();
        List<IdeaCard> items = cards(selection, order(sort == null ? IdeaSort.NEWEST : sort), wanted, now);
        return new Page<>(items, total.longValue(), wanted.page(), wanted.size());
    }

    /** The latest first, by when they were begun: drafts have no other date. */
    Page<IdeaCard> latest(IdeaSelection selection, PageWanted wanted, Instant now) {
        Number total = (Number) query("SELECT COUNT(*) FROM idea i WHERE " + selection.condition(), selection)
                .getSingleResult();
        List<IdeaCard> items = cards(selection, new Order("i.created_at DESC, i.id DESC", ""), wanted, now);
        return new Page<>(items, total.longValue(), wanted.page(), wanted.size());
    }

    /** Those of these ideas that everybody sees, in this order. */
    List<IdeaCard> shown(Collection<Long> ids, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        IdeaSelection selection = IdeaSelection.shown().with("i.id IN (" + list + ")");
        return cards(selection, new Order("FIELD(i.id, " + list + ")", ""), new PageWanted(1, ids.size()), now);
    }

    /** How many public ideas there are in each status. */
    Map<IdeaStatus, Long> counts(IdeaSelection selection) {
        List<?> rows = query(
                        "SELECT i.status, COUNT(*) FROM idea i WHERE " + selection.condition() + " GROUP BY i.status",
                        selection)
                .getResultList();
        Map<IdeaStatus, Long> counts = new EnumMap<>(IdeaStatus.class);
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put(IdeaStatus.valueOf((String) row[0]), IdeaRows.number(row[1])));
        return counts;
    }

    long count(IdeaSelection selection) {
        return ((Number) query("SELECT COUNT(*) FROM idea i WHERE " + selection.condition(), selection)
                        .getSingleResult())
                .longValue();
    }

    /** The entities in charge of public ideas. */
    List<EntityName> entities(String language) {
        List<?> rows = entityManager
                .createNativeQuery("""
                SELECT e.id, e.name_ar, e.name_en FROM government_entity e
                WHERE EXISTS (SELECT 1 FROM idea i WHERE i.shown = TRUE AND i.entity_id = e.id)
                ORDER BY %s, e.id""".formatted("ar".equals(language) ? "e.name_ar" : "e.name_en"))
                .getResultList();
        return rows.stream().map(row -> IdeaRows.entity((Object[]) row, 0)).toList();
    }

    private List<IdeaCard> cards(IdeaSelection selection, Order order, PageWanted wanted, Instant now) {
        String sql = CARDS.formatted(selection.condition(), order.join(), order.by(), wanted.size(), wanted.offset());
        List<?> rows = query(sql, selection).getResultList();
        return rows.stream().map(row -> IdeaRows.card((Object[]) row, now)).toList();
    }

    private Query query(String sql, IdeaSelection selection) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < selection.values().size(); i++) {
            query.setParameter(i + 1, selection.values().get(i));
        }
        return query;
    }

    private static Order order(IdeaSort sort) {
        return switch (sort) {
            case NEWEST -> new Order("i.published_at DESC, i.id DESC", "");
            case OLDEST -> new Order("i.published_at, i.id", "");
            case SUPPORTED ->
                new Order(
                        "i.imported_supports + COALESCE(t.supports, 0) DESC, i.id DESC",
                        "LEFT JOIN idea_tally t ON t.idea_id = i.id");
            case COMMENTED ->
                new Order(
                        "COALESCE(n.comments, 0) DESC, i.id DESC",
                        "LEFT JOIN discussion_tally n ON n.subject_kind = 'idea' AND n.subject_id = i.id");
            case ANSWER_DUE ->
                new Order(
                        "d.due_at IS NULL OR i.status NOT IN ('PUBLISHED', 'UNDER_REVIEW'), d.due_at, i.id DESC",
                        "LEFT JOIN idea_deadline d ON d.idea_id = i.id");
        };
    }
}
