package org.sawt.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A batch with the links of its rows, made to be appended to the chain. */
public record SealedBatch(AuditBatch batch, List<AuditLink> links) {

    /** Keeps its own copy of the links. */
    public SealedBatch {
        links = List.copyOf(links);
    }

    /**
     * Seals rows in the order given.
     *
     * @param last the newest batch so far, or null when this is the first
     * @param rows at least one
     */
    public static SealedBatch after(AuditBatch last, List<AuditRow> rows, Instant now) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A batch has at least one row");
        }
        long id = last == null ? 1 : last.id() + 1;
        String previous = last == null ? AuditChain.START : last.hash();
        List<AuditLink> links = new ArrayList<>();
        String hash = previous;
        for (AuditRow row : rows) {
            hash = AuditChain.next(hash, row);
            links.add(new AuditLink(row.id(), id, links.size() + 1, hash));
        }
        AuditBatch open = new AuditBatch(id, previous, "", links.size(), now.truncatedTo(ChronoUnit.MICROS));
        return new SealedBatch(
                new AuditBatch(id, previous, AuditChain.close(hash, open), open.entries(), open.sealedAt()), links);
    }
}
