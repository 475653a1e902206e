package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of ideas that were uploaded, and what has come of them. */
@Dependent
class IdeaImportRepository {

    private static final String COLUMNS = """
            SELECT id, round_id, entity_id, file_name, mapping, authors_public, state, rows_total, rows_done, ideas, known,
              faulty, created_at
            FROM idea_import
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** @return the import's id */
    long add(long ownerId, IdeaImportView imported, byte[] content) {
        long id = ((Number) entityManager
                        .createNativeQuery("SELECT NEXT VALUE FOR idea_import_seq")
                        .getSingleResult())
                .longValue();
        change(
                """
                INSERT INTO idea_import (id, owner_id, round_id, entity_id, file_name, mapping, state, created_at)
                VALUES (?, ?, ?, NULLIF(?, 0), ?, ?, 'UPLOADED', ?)""",
                id,
                ownerId,
                imported.roundId(),
                imported.entityId() == null ? 0 : imported.entityId(),
                imported.fileName(),
                imported.mapping().encoded(),
                Timestamp.from(imported.createdAt()));
        change("INSERT INTO idea_import_file (import_id, content) VALUES (?, ?)", id, content);
        return id;
    }

    Optional<IdeaImportView> find(long id, long ownerId) {
        return views(COLUMNS + "WHERE id = ? AND owner_id = ?", id, ownerId);
    }

    List<IdeaImportView> latest(long ownerId, int most) {
        return rows(COLUMNS + "WHERE owner_id = ? ORDER BY id DESC LIMIT " + most, ownerId).stream()
                .map(row -> view((Object[]) row))
                .toList();
    }

    /** The imports to work at, the oldest first. */
    List<Long> running() {
        return rows("SELECT id FROM idea_import WHERE state = 'RUNNING' ORDER BY id").stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    /** Locks a running import until the end of the transaction; empty when somebody else works at it or it has ended. */
    Optional<IdeaImportView> lockRunning(long id) {
        return views(COLUMNS + "WHERE id = ? AND state = 'RUNNING' FOR UPDATE SKIP LOCKED", id);
    }

    byte[] content(long id) {
        return (byte[]) rows("SELECT content FROM idea_import_file WHERE import_id = ?", id)
                .getFirst();
    }

    void setMapping(long id, IdeaMapping mapping, boolean authorsPublic) {
        change(
                "UPDATE idea_import SET mapping = ?, authors_public = ? WHERE id = ? AND state = 'UPLOADED'",
                mapping.encoded(),
                authorsPublic,
                id);
    }

    /** @return whether it was not started before */
    boolean setRunning(long id, int rows) {
        return change(
                        "UPDATE idea_import SET state = 'RUNNING', rows_total = ? WHERE id = ? AND state = 'UPLOADED'",
                        rows,
                        id)
                == 1;
    }

    void advance(long id, int rows, int ideas, int known, int faulty) {
        change("""
                UPDATE idea_import SET rows_done = rows_done + ?, ideas = ideas + ?, known = known + ?, faulty = faulty + ?
                WHERE id = ?""", rows, ideas, known, faulty, id);
    }

    /** The file is not needed any more. */
    void end(long id, IdeaImportState state, Instant now) {
        change("UPDATE idea_import SET state = ?, ended_at = ? WHERE id = ?", state.name(), Timestamp.from(now), id);
        change("DELETE FROM idea_import_file WHERE import_id = ?", id);
    }

    int discard(long id, long ownerId) {
        return change("DELETE FROM idea_import WHERE id = ? AND owner_id = ? AND state = 'UPLOADED'", id, ownerId);
    }

    /** Removes what was uploaded and never started. */
    int discardBefore(Instant limit) {
        return change("DELETE FROM idea_import WHERE state = 'UPLOADED' AND created_at < ?", Timestamp.from(limit));
    }

    /** Those of these ids that the round has ideas of. */
    Set<String> known(long roundId, Collection<String> externalIds) {
        if (externalIds.isEmpty()) {
            return Set.of();
        }
        String marks = String.join(",", Collections.nCopies(externalIds.size(), "?"));
        Object[] values = new Object[externalIds.size() + 1];
        values[0] = roundId;
        System.arraycopy(externalIds.toArray(), 0, values, 1, externalIds.size());
        Set<String> known = new HashSet<>();
        rows("SELECT external_id FROM idea_import_row WHERE round_id = ? AND external_id IN (" + marks + ")", values)
                .forEach(id -> known.add((String) id));
        return known;
    }

    void addRow(long ideaId, IdeaImportView imported, String externalId) {
        change(
                "INSERT INTO idea_import_row (idea_id, round_id, external_id, import_id) VALUES (?, ?, ?, ?)",
                ideaId,
                imported.roundId(),
                externalId,
                imported.id());
    }

    /** The categories that ideas of this round can have, by each of their names. */
    Map<String, Long> categories(long roundId) {
        Map<String, Long> ids = new HashMap<>();
        List<?> found = rows("""
                SELECT id, name_ar, name_en, COALESCE(code, '') FROM idea_category
                WHERE active AND (round_id = ? OR round_id IS NULL) ORDER BY round_id IS NULL DESC, id""", roundId);
        for (Object each : found) {
            Object[] row = (Object[]) each;
            for (int name = 1; name < row.length; name++) {
                ids.put((String) row[name], ((Number) row[0]).longValue());
            }
        }
        ids.remove("");
        return ids;
    }

    private Optional<IdeaImportView> views(String sql, Object... values) {
        return rows(sql, values).stream().findFirst().map(row -> view((Object[]) row));
    }

    private static IdeaImportView view(Object[] row) {
        return new IdeaImportView(
                number(row[0]),
                number(row[1]),
                row[2] == null ? null : number(row[2]),
                (String) row[3],
                IdeaMapping.decode((String) row[4]),
                isTrue(row[5]),
                IdeaImportState.valueOf((String) row[6]),
                (int) number(row[7]),
                (int) number(row[8]),
                (int) number(row[9]),
                (int) number(row[10]),
                (int) number(row[11]),
                ((Timestamp) row[12]).toInstant());
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean yes ? yes : number(column) != 0;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private List<?> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }

    private int change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }
}
