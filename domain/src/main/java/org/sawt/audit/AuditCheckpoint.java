package org.sawt.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A signed statement of how far the chain had come: who rewrites the chain before it cannot sign it anew.
 *
 * @param id the checkpoint's number: 1, 2, 3, … without gaps
 * @param batchId the newest batch then
 * @param entries how many rows all batches had then
 * @param hash the hash of that batch
 * @param signedAt when, to the microsecond
 * @param keyId which key signed it: the SHA-256 of the public key
 * @param signature Ed25519 over all of the above, in Base64
 */
public record AuditCheckpoint(
        long id, long batchId, long entries, String hash, Instant signedAt, String keyId, String signature) {

    private static final int FIELDS = 7;

    /**
     * Signs the state of the chain.
     *
     * @param last the newest checkpoint so far, or null when this is the first
     * @param newest the newest batch
     * @param entries how many rows all batches have
     */
    public static AuditCheckpoint sign(
            CheckpointKey key, AuditCheckpoint last, AuditBatch newest, long entries, Instant now) {
        AuditCheckpoint unsigned = new AuditCheckpoint(
                last == null ? 1 : last.id() + 1,
                newest.id(),
                entries,
                newest.hash(),
                now.truncatedTo(ChronoUnit.MICROS),
                key.id(),
                "");
        return unsigned.with(key.sign(unsigned.message()));
    }

    private AuditCheckpoint with(String newSignature) {
        return new AuditCheckpoint(id, batchId, entries, hash, signedAt, keyId, newSignature);
    }

    /** The bytes that are signed. */
    byte[] message() {
        return new CanonicalForm()
                .text("sawt-audit-checkpoint")
                .number(id)
                .number(batchId)
                .number(entries)
                .text(hash)
                .time(signedAt)
                .text(keyId)
                .bytes();
    }

    /** One line of the file of checkpoints, without its end; the number stands first. */
    public String line() {
        return String.join(
                " ",
                Long.toString(id),
                Long.toString(batchId),
                Long.toString(entries),
                hash,
                Long.toString(CanonicalForm.micros(signedAt)),
                keyId,
                signature);
    }

    /** Reads a line of the file; empty when it is none. */
    public static Optional<AuditCheckpoint> parse(String line) {
        String[] fields = line.strip().split(" ");
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AuditCheckpoint(
                    Long.parseLong(fields[0]),
                    Long.parseLong(fields[1]),
                    Long.parseLong(fields[2]),
                    fields[3],
                    CanonicalForm.ofMicros(Long.parseLong(fields[4])),
                    fields[5],
                    fields[6]));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
