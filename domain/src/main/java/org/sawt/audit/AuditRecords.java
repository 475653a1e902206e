package org.sawt.audit;

import java.util.List;
import java.util.Map;

/** What a verification reads, all of one moment. Every list is a part that fits into memory, in ascending order. */
public interface AuditRecords {

    /** The next batches after this one; empty after the last. */
    List<AuditBatch> batchesAfter(long batchId);

    /** The next links after this place in the chain, with their rows; empty after the last. */
    List<SealedRow> linksAfter(long batchId, int position);

    /** The next checkpoints after this one; empty after the last. */
    List<AuditCheckpoint> checkpointsAfter(long checkpointId);

    /** Some of the rows that are neither in the chain nor waiting to be sealed. */
    List<Long> rowsOutside();

    /** Some of the rows that are both in the chain and waiting. */
    List<Long> rowsInsideAndWaiting();

    /** Some of the rows that are said to wait and do not exist. */
    List<Long> waitingRowsGone();

    /** How many rows wait. */
    long waiting();

    /** The public keys that the portal has used, in PEM form, by their ids. */
    Map<String, String> keys();
}
