package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaMilestone;
import org.sawt.idea.IdeaRound;

/** Rounds, ideas and what hangs on them, as entities. */
@Dependent
class IdeaRepository {
    @PersistenceContext
    EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Writes what has been added and changed, so that SQL sees it. */
    void flush() {
        entityManager.flush();
    }

    void remove(Object entity) {
        entityManager.remove(entity);
    }

    Optional<Idea> find(long id) {
        return Optional.ofNullable(entityManager.find(Idea.class, id));
    }

    /** Locks the idea's row, so that one change waits for the other instead of failing at commit. */
    Optional<Idea> findForChange(long id) {
        return Optional.ofNullable(entityManager.find(Idea.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Like {@link #findForChange}; refused where there is none. */
    Idea getForChange(long id) {
        return findForChange(id).orElseThrow(() -> RuleViolation.notFound("idea.notFound"));
    }

    Optional<IdeaRound> findRound(long id) {
        return Optional.ofNullable(entityManager.find(IdeaRound.class, id));
    }

    Optional<IdeaRound> findRoundForChange(long id) {
        return Optional.ofNullable(entityManager.find(IdeaRound.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The round that is always there. */
    IdeaRound standingRound() {
        return entityManager
                .createQuery("SELECT r FROM IdeaRound r WHERE r.standing = TRUE ORDER BY r.id", IdeaRound.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    Optional<IdeaMilestone> findMilestone(long id) {
        return Optional.ofNullable(entityManager.find(IdeaMilestone.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    long countAddenda(long ideaId) {
        return entityManager
                .createQuery("SELECT COUNT(a) FROM IdeaAddendum a WHERE a.ideaId = :idea", Long.class)
                .setParameter("idea", ideaId)
                .getSingleResult();
    }

    long countMilestones(long ideaId) {
        return entityManager
                .createQuery("SELECT COUNT(m) FROM IdeaMilestone m WHERE m.ideaId = :idea", Long.class)
                .setParameter("idea", ideaId)
                .getSingleResult();
    }
}
