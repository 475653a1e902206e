package org.sawt.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How one hash follows from the hash before it: SHA-256 over that hash and the canonical bytes of what comes next. */
public final class AuditChain {

    /** What stands before the first row of all. */
    public static final String START = "0".repeat(64);

    private AuditChain() {}

    /** The hash after a row. */
    static String next(String before, AuditRow row) {
        return hash(before, row.canonical());
    }

    /** The hash of a batch, after its last row: it covers the batch's own columns. */
    static String close(String before, AuditBatch batch) {
        return hash(
                before,
                new CanonicalForm()
                        .text("batch")
                        .number(batch.id())
                        .text(batch.previousHash())
                        .number((long) batch.entries())
                        .time(batch.sealedAt())
                        .bytes());
    }

    private static String hash(String before, byte[] next) {
        MessageDigest digest = sha256();
        digest.update(new CanonicalForm().text(before).bytes());
        return HexFormat.of().formatHex(digest.digest(next));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
