package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.CaseSource;
import org.sawt.moderation.ModerationAppeal;
import org.sawt.moderation.ModerationCase;
import org.sawt.moderation.ModerationDecision;

/** The cases and all that hangs on them, for changing. */
@Dependent
class CaseRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Writes what has been added and changed, so that SQL sees it. */
    void flush() {
        entityManager.flush();
    }

    /** The case about an item, made where there is none, locked until the end of the transaction. */
    ModerationCase open(SubjectRef content, long authorId, Long entityId, Instant now) {
        if (find(content).isEmpty()) {
            query("""
                    INSERT INTO moderation_case
                      (version, kind, subject_id, author_id, entity_id, state, awaiting, decisions, opened_at)
                    VALUES (1, ?, ?, ?, NULLIF(?, 0), 'OPEN', FALSE, 0, ?)
                    ON DUPLICATE KEY UPDATE kind = VALUES(kind)""", content.kind(), content.id(), authorId, entityId == null ? 0 : entityId, Timestamp.from(now))
                    .executeUpdate();
        }
        return lock(content).orElseThrow();
    }

    /** The number of the case about an item. */
    Optional<Long> find(SubjectRef content) {
        Stream<?> ids = query(
                        "SELECT id FROM moderation_case WHERE kind = ? AND subject_id = ?",
                        content.kind(),
                        content.id())
                .getResultStream();
        return ids.map(id -> ((Number) id).longValue()).findFirst();
    }

    Optional<ModerationCase> lock(SubjectRef content) {
        return find(content).flatMap(this::lock);
    }

    Optional<ModerationCase> lock(long id) {
        return Optional.ofNullable(entityManager.find(ModerationCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the report was the person's first about this text. */
    boolean addReport(long caseId, long reporterId, String textHash, ReportDraft draft, Instant now) {
        return query(
                                """
                INSERT IGNORE INTO moderation_report (case_id, reporter_id, text_hash, rule, reason, reported_at)
                VALUES (?, ?, ?, NULLIF(?, 0), ?, ?)""",
                                caseId,
                                reporterId,
                                textHash,
                                draft.rule() == null ? 0 : draft.rule(),
                                draft.reason(),
                                Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    /** Whether the signal was the first of its kind about this text. */
    boolean addSignal(long caseId, Signal signal, String textHash, Instant now) {
        return query(
                                "INSERT IGNORE INTO moderation_signal (case_id, kind, text_hash, detail, noted_at)"
                                        + " VALUES (?, ?, ?, ?, ?)",
                                caseId,
                                signal.kind().name(),
                                textHash,
                                signal.detail(),
                                Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    void addClaim(long caseId, long accountId, Instant now) {
        query(
                        "INSERT IGNORE INTO moderation_claim (case_id, account_id, claimed_at) VALUES (?, ?, ?)",
                        caseId,
                        accountId,
                        Timestamp.from(now))
                .executeUpdate();
    }

    void addNote(long caseId, long accountId, String text, Instant now) {
        query(
                        "INSERT INTO moderation_note (case_id, author_id, text, written_at) VALUES (?, ?, ?, ?)",
                        caseId,
                        accountId,
                        text,
                        Timestamp.from(now))
                .executeUpdate();
    }

    /** The accounts whose reports wait for an answer. */
    List<Long> reporters(long caseId) {
        Stream<?> ids = query(
                        "SELECT DISTINCT reporter_id FROM moderation_report WHERE case_id = ? AND settled_at IS NULL"
                                + " ORDER BY reporter_id",
                        caseId)
                .getResultStream();
        return ids.map(id -> ((Number) id).longValue()).toList();
    }

    /** Notes that all that waited in a case has been decided. */
    void settle(long caseId, Instant now) {
        for (String table : List.of("moderation_report", "moderation_signal")) {
            query(
                            "UPDATE " + table + " SET settled_at = ? WHERE case_id = ? AND settled_at IS NULL",
                            Timestamp.from(now),
                            caseId)
                    .executeUpdate();
        }
    }

    /** What the case waits for, the weightiest of it. */
    CaseSource source(ModerationCase about) {
        if (exists("moderation_report", about.id())) {
            return CaseSource.REPORT;
        }
        if (about.isAwaiting()) {
            return CaseSource.BEFORE;
        }
        return exists("moderation_signal", about.id()) ? CaseSource.SIGNAL : CaseSource.DIRECT;
    }

    /** Stands for what the item said when it was screened last; empty when that is long ago. */
    Optional<String> findScreenedHash(SubjectRef content) {
        Stream<?> hashes = query(
                        "SELECT text_hash FROM moderation_submission WHERE kind = ? AND subject_id = ?",
                        content.kind(),
                        content.id())
                .getResultStream();
        return hashes.map(Object::toString).findFirst();
    }

    private boolean exists(String table, long caseId) {
        return !query("SELECT 1 FROM " + table + " WHERE case_id = ? AND settled_at IS NULL LIMIT 1", caseId)
                .getResultList()
                .isEmpty();
    }

    void add(ModerationDecision decision) {
        entityManager.persist(decision);
        entityManager.flush();
    }

    Optional<ModerationDecision> findDecision(long id) {
        return Optional.ofNullable(entityManager.find(ModerationDecision.class, id));
    }

    /** The number of the latest decision in a case that has one. */
    Long lastDecision(long caseId) {
        Object id = query(
                        "SELECT id FROM moderation_decision WHERE case_id = ? ORDER BY decided_at DESC, id DESC LIMIT 1",
                        caseId)
                .getSingleResult();
        return ((Number) id).longValue();
    }

    void add(ModerationAppeal appeal) {
        entityManager.persist(appeal);
        entityManager.flush();
    }

    Optional<ModerationAppeal> lockAppeal(long id) {
        return Optional.ofNullable(entityManager.find(ModerationAppeal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The number of the case that an appeal belongs to. */
    Optional<Long> findCaseOfAppeal(long appealId) {
        Stream<?> ids = query("SELECT case_id FROM moderation_appeal WHERE id = ?", appealId)
                .getResultStream();
        return ids.map(id -> ((Number) id).longValue()).findFirst();
    }

    /** The number of the appeal that waits in a case. */
    Optional<Long> findOpenAppeal(long caseId) {
        Stream<?> ids = query("SELECT id FROM moderation_appeal WHERE case_id = ? AND state = 'OPEN'", caseId)
                .getResultStream();
        return ids.map(id -> ((Number) id).longValue()).findFirst();
    }

    boolean isAppealed(long decisionId) {
        return !query("SELECT 1 FROM moderation_appeal WHERE decision_id = ?", decisionId)
                .getResultList()
                .isEmpty();
    }

    /** Whether this account has decided, or had in hand, what the appeal is against, or has reported the item. */
    boolean wasInvolved(long accountId, ModerationAppeal appeal, Instant since) {
        Timestamp from = Timestamp.from(since);
        Timestamp until = Timestamp.from(appeal.madeAt());
        return !query(
                        """
                SELECT 1 FROM moderation_decision WHERE case_id = ? AND decided_by = ? AND decided_at BETWEEN ? AND ?
                UNION SELECT 1 FROM moderation_claim WHERE case_id = ? AND account_id = ? AND claimed_at BETWEEN ? AND ?
                UNION SELECT 1 FROM moderation_report WHERE case_id = ? AND reporter_id = ?
                """,
                        appeal.caseId(),
                        accountId,
                        from,
                        until,
                        appeal.caseId(),
                        accountId,
                        from,
                        until,
                        appeal.caseId(),
                        accountId)
                .getResultList()
                .isEmpty();
    }

    boolean isRuleInForce(int number) {
        return !query("SELECT 1 FROM moderation_rule WHERE number = ? AND active", number)
                .getResultList()
                .isEmpty();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
