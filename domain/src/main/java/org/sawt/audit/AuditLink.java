package org.sawt.audit;

/**
 * A row's place in the chain.
 *
 * @param entryId the row
 * @param batchId the batch in which it was sealed
 * @param position its place in the batch, from 1
 * @param hash the hash of the chain up to and with this row
 */
public record AuditLink(long entryId, long batchId, int position, String hash) {}
