package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sawt.idea.Idea;
import org.sawt.identity.Eligibility;

/** Ideas for other features: several at once, with a fixed number of statements. */
@Dependent
class IdeaContentRepository {
    /** An idea and who may take part in its round. */
    record Open(Idea idea, Eligibility eligibility) {}

    @PersistenceContext
    EntityManager entityManager;

    /** All that were sent in, whether anybody sees them or not. */
    List<Idea> sentIn(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "SELECT i FROM Idea i WHERE i.id IN :ids AND i.status <> org.sawt.idea.IdeaStatus.DRAFT",
                                Idea.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those that everybody sees. */
    List<Idea> shown(Collection<Long> ids) {
        return sentIn(ids).stream().filter(Idea::isPublic).toList();
    }

    /** Those that everybody sees, each with who may take part. */
    List<Open> open(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "SELECT i, r.eligibility FROM Idea i, IdeaRound r"
                                        + " WHERE i.id IN :ids AND r.id = i.roundId",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(row -> new Open((Idea) row[0], (Eligibility) row[1]))
                        .filter(open -> open.idea().isPublic())
                        .toList();
    }

    /** The next ids in rising order. */
    List<Long> ids(long after, int most) {
        return entityManager
                .createQuery("SELECT i.id FROM Idea i WHERE i.id > :after ORDER BY i.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What authors have added to these ideas, clean HTML. */
    Map<Long, List<String>> addenda(Collection<Long> ids) {
        return entityManager
                .createQuery(
                        "SELECT a.ideaId, a.body FROM IdeaAddendum a WHERE a.ideaId IN :ids ORDER BY a.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Those who write these ideas along. */
    Map<Long, List<Long>> coAuthors(Collection<Long> ids) {
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = entityManager
                .createNativeQuery("SELECT idea_id, account_id FROM idea_co_author WHERE idea_id IN (" + list
                        + ") ORDER BY joined_at, account_id")
                .getResultList();
        Map<Long, List<Long>> found = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> found.computeIfAbsent(
                        IdeaRows.number(row[0]), idea -> new ArrayList<>())
                .add(IdeaRows.number(row[1])));
        return found;
    }

    /**
     * The next accounts of a group around an idea, in rising order.
     *
     * @param authors whether the authors belong to it
     * @param supporters whether the supporters belong to it
     */
    List<Long> members(long ideaId, boolean authors, boolean supporters, long after, int most) {
        List<?> ids = entityManager
                .createNativeQuery("""
                SELECT m.id FROM (
                  SELECT i.author_id AS id FROM idea i WHERE ? AND i.id = ? AND i.author_id IS NOT NULL
                  UNION SELECT c.account_id FROM idea_co_author c WHERE ? AND c.idea_id = ?
                  UNION SELECT s.account_id FROM idea_support s WHERE ? AND s.idea_id = ?
                ) m WHERE m.id > ? ORDER BY m.id LIMIT ?""")
                .setParameter(1, authors)
                .setParameter(2, ideaId)
                .setParameter(3, authors)
                .setParameter(4, ideaId)
                .setParameter(5, supporters)
                .setParameter(6, ideaId)
                .setParameter(7, after)
                .setParameter(8, most)
                .getResultList();
        return ids.stream().map(IdeaRows::number).toList();
    }
}
