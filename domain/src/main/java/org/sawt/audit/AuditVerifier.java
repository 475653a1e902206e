package org.sawt.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sawt.audit.Tampering.Kind;

/**
 * Finds what is not as it was written: in the rows, in the chain, in its checkpoints, and in how the three belong together.
 * It reads everything once, in parts.
 */
public final class AuditVerifier {

    private final AuditRecords records;
    private final TrustedKeys keys;
    private final Iterable<String> file;
    private final Findings findings = new Findings();

    /**
     * @param keys the keys whose signatures count
     * @param file the lines of the file of checkpoints; none where there is no file
     */
    public AuditVerifier(AuditRecords records, TrustedKeys keys, Iterable<String> file) {
        this.records = records;
        this.keys = keys;
        this.file = file;
    }

    public AuditReport verify() {
        looseRows();
        Set<String> known = checkedKeys();
        ChainWalk chain = new ChainWalk(records, findings);
        CheckpointWalk stored = new CheckpointWalk(stored(known), "", keys, findings);
        CheckpointWalk kept = new CheckpointWalk(kept(), " of the file", keys, findings);
        while (chain.hasNext()) {
            ChainWalk.Step step = chain.next();
            List<AuditCheckpoint> here = stored.reach(step);
            List<AuditCheckpoint> missing = new ArrayList<>(kept.reach(step));
            missing.removeAll(here);
            missing.forEach(one -> findings.add(Kind.CHECKPOINT_GONE, "checkpoint " + one.id()));
        }
        chain.end();
        stored.end();
        kept.end();
        return new AuditReport(chain.rows(), chain.batches(), stored.count(), records.waiting(), findings.all());
    }

    private void looseRows() {
        records.rowsOutside().forEach(row -> findings.row(row, Kind.ROW_OUTSIDE, "table audit_entry"));
        records.rowsInsideAndWaiting().forEach(row -> findings.row(row, Kind.ROW_TWICE, "table audit_unsealed"));
        records.waitingRowsGone().forEach(row -> findings.row(row, Kind.WAITING_ROW_GONE, "table audit_unsealed"));
    }

    private Set<String> checkedKeys() {
        Map<String, String> used = records.keys();
        used.forEach((id, pem) -> {
            if (!TrustedKeys.ofPem(pem).ids().equals(Set.of(id))) {
                findings.add(Kind.KEY_CHANGED, "key " + id);
            } else if (!keys.ids().contains(id)) {
                findings.add(Kind.KEY_UNKNOWN, "what key " + id + " of the database has signed");
            }
        });
        return used.keySet();
    }

    /** The checkpoints of the database, whose numbers have no gaps and whose keys are there. */
    private Iterator<AuditCheckpoint> stored(Set<String> knownKeys) {
        Parts<AuditCheckpoint> all =
                new Parts<>(last -> records.checkpointsAfter(last == null ? Long.MIN_VALUE : last.id()));
        Numbering numbering = new Numbering();
        return stream(() -> all)
                .peek(checkpoint -> {
                    numbering.next(checkpoint.id());
                    if (!knownKeys.contains(checkpoint.keyId())) {
                        findings.add(Kind.KEY_CHANGED, "key " + checkpoint.keyId());
                    }
                })
                .iterator();
    }

    private Iterator<AuditCheckpoint> kept() {
        return stream(file)
                .map(line -> {
                    var checkpoint = AuditCheckpoint.parse(line);
                    if (checkpoint.isEmpty()) {
                        findings.add(Kind.LINE_UNREADABLE, "the line \"" + line + "\" of the file");
                    }
                    return checkpoint;
                })
                .flatMap(checkpoint -> checkpoint.stream())
                .iterator();
    }

    private static <T> Stream<T> stream(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), false);
    }

    /** Notices the first number that is missing. */
    private final class Numbering {

        private long last;

        void next(long id) {
            if (id > last + 1) {
                findings.add(Kind.CHECKPOINT_GONE, "checkpoint " + (last + 1));
            }
            last = id;
        }
    }
}
