package org.sawt.audit;

import java.time.Instant;

/**
 * Rows that were sealed together; its hash closes the chain of their hashes and opens that of the next batch.
 *
 * @param id the batch's number: 1, 2, 3, … without gaps
 * @param previousHash the hash of the batch before, or {@link AuditChain#START}
 * @param hash the hash of the chain up to and with this batch
 * @param entries how many rows it has
 * @param sealedAt when it was sealed, to the microsecond
 */
public record AuditBatch(long id, String previousHash, String hash, int entries, Instant sealedAt) {}
