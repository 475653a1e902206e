package org.sawt.idea.service;

import java.time.Instant;

/**
 * An import as its owner sees it.
 *
 * @param roundId the round that the ideas are published in
 * @param entityId who is in charge of the ideas, or null
 * @param authorsPublic whether the names of authors were public where the ideas come from
 * @param rowsTotal the rows of the file; 0 before the import is started
 * @param rowsDone the rows that have been looked at
 * @param ideas how many became ideas
 * @param known how many had been imported before
 * @param faulty how many were left out because something is wrong with them
 */
public record IdeaImportView(
        long id,
        long roundId,
        Long entityId,
        String fileName,
        IdeaMapping mapping,
        boolean authorsPublic,
        IdeaImportState state,
        int rowsTotal,
        int rowsDone,
        int ideas,
        int known,
        int faulty,
        Instant createdAt) {

    /** From 0 to 100. */
    public int percent() {
        return rowsTotal == 0 ? 0 : (int) Math.min(100, 100L * rowsDone / rowsTotal);
    }
}
