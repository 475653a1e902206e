package org.sawt.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.SubjectRef;

class AuditVerifierTest {

    private final AChain chain = AChain.ofBatches(6);

    @Test
    void findsNothingInAWholeChain() {
        chain.rows.put(999L, AChain.row(999));
        chain.waiting.add(999L);
        AuditReport report = chain.verify();
        assertEquals(List.of(), report.found());
        assertTrue(report.isWhole());
        assertEquals(
                List.of(18L, 6L, 3L, 1L),
                List.of(report.rows(), report.batches(), report.checkpoints(), report.waiting()));
    }

    @Test
    void findsNothingInAnEmptyTrail() {
        assertTrue(new AuditVerifier(new AChain(), TrustedKeys.ofPem(""), List.of())
                .verify().found().stream().allMatch(one -> one.kind() == Tampering.Kind.KEY_UNKNOWN));
        AChain empty = new AChain();
        empty.keys.clear();
        assertTrue(empty.verify().isWhole());
    }

    @Test
    void namesTheRowThatWasChangedAndNoOther() {
        AuditRow row = AChain.row(50);
        chain.rows.put(
                50L,
                new AuditRow(50, 8L, row.actorRole(), null, row.subject(), row.action(), "draft", null, AChain.NOON));
        assertEquals(List.of("50 ROW_CHANGED"), chain.found());
    }

    @Test
    void namesTheRowThatIsGone() {
        chain.rows.remove(60L);
        assertEquals(List.of("60 ROW_GONE"), chain.found());
    }

    @Test
    void namesTheRowThatWasSlippedIn() {
        chain.rows.put(55L, AChain.row(55));
        assertEquals(List.of("55 ROW_OUTSIDE"), chain.found());
    }

    @Test
    void namesBothRowsThatWereExchanged() {
        AuditRow moved = chain.rows.get(20L);
        chain.rows.put(
                20L, new AuditRow(20, 1L, null, null, new SubjectRef("a", 1), "x", null, null, moved.recordedAt()));
        chain.rows.put(
                110L, new AuditRow(110, 2L, null, null, new SubjectRef("b", 1), "y", null, null, moved.recordedAt()));
        assertEquals(List.of("20 ROW_CHANGED", "110 ROW_CHANGED"), chain.found());
    }

    @Test
    void namesTheRowWhoseLinkWasChanged() {
        replaceLink(4, link -> new AuditLink(link.entryId(), link.batchId(), link.position(), "f".repeat(64)));
        assertEquals(List.of("50 ROW_CHANGED"), chain.found());
    }

    @Test
    void namesTheRowWhoseLinkWasMoved() {
        replaceLink(4, link -> new AuditLink(link.entryId(), link.batchId(), 77, link.hash()));
        assertEquals("50 LINK_MISPLACED", chain.found().getFirst());
        AChain other = AChain.ofBatches(6);
        AuditLink link = other.links.get(4);
        other.links.set(4, new AuditLink(link.entryId(), 99, link.position(), link.hash()));
        assertEquals("50 LINK_WITHOUT_BATCH", other.found().getFirst());
    }

    @Test
    void namesTheRowWhoseLinkIsGone() {
        chain.links.remove(5);
        assertEquals("60 ROW_OUTSIDE", chain.found().getFirst());
    }

    @Test
    void noticesThatARowWentWithItsLink() {
        chain.links.remove(4);
        chain.rows.remove(50L);
        assertEquals("batch 2, position 2 has no link: a row was removed", first(chain));
        AChain other = AChain.ofBatches(6);
        other.links.remove(5);
        other.rows.remove(60L);
        assertEquals("batch 2, position 3 has no link: a row was removed", first(other));
    }

    @Test
    void noticesThatABatchIsNotWhatItWas() {
        for (AuditBatch changed : List.of(
                new AuditBatch(2, "e".repeat(64), chain.batches.get(1).hash(), 3, AChain.NOON),
                new AuditBatch(2, chain.batches.get(0).hash(), "e".repeat(64), 3, AChain.NOON),
                new AuditBatch(
                        2, chain.batches.get(0).hash(), chain.batches.get(1).hash(), 4, AChain.NOON),
                new AuditBatch(
                        2, chain.batches.get(0).hash(), chain.batches.get(1).hash(), 3, AChain.NOON.plusNanos(1000)))) {
            AChain other = new AChain();
            other.batches.addAll(chain.batches);
            other.batches.set(1, changed);
            other.links.addAll(chain.links);
            other.rows.putAll(chain.rows);
            other.keys.clear();
            assertEquals("batch 2 is not what was sealed", first(other));
            assertEquals(1, other.found().size(), other.verify().found().toString());
        }
    }

    @Test
    void noticesThatABatchIsGone() {
        chain.batches.remove(2);
        assertEquals("70 LINK_WITHOUT_BATCH", chain.found().getFirst());
        assertTrue(chain.found().contains("0 BATCH_GONE"));
    }

    @Test
    void noticesRowsThatWereRewrittenWithAllTheirHashes() {
        AuditRow row = chain.rows.get(80L);
        List<AuditRow> rows = new ArrayList<>(chain.rows.values());
        rows.set(
                rows.indexOf(row),
                new AuditRow(80, 9L, null, null, row.subject(), row.action(), null, null, AChain.NOON));
        AChain forged = new AChain();
        for (int i = 0; i < rows.size(); i += 3) {
            forged.seal(rows.subList(i, i + 3));
        }
        chain.rows.put(80L, forged.rows.get(80L));
        chain.batches.clear();
        chain.batches.addAll(forged.batches);
        chain.links.clear();
        chain.links.addAll(forged.links);
        assertTrue(first(chain).startsWith("one of the rows 70 to 120 (batches 3 to 4)"), first(chain));
        AuditCheckpoint signed = chain.checkpoints.get(1);
        chain.checkpoints.set(
                1,
                new AuditCheckpoint(
                        2, 4, 12, forged.batches.get(3).hash(), AChain.NOON, signed.keyId(), signed.signature()));
        assertEquals("checkpoint 2 is not signed by the key that it names", first(chain));
    }

    @Test
    void trustsNoOtherKey() {
        CheckpointKey own = CheckpointKey.generate();
        chain.keys.put(own.id(), own.publicPem());
        chain.checkpoints.set(
                2, AuditCheckpoint.sign(own, chain.checkpoints.get(1), chain.batches.get(5), 18, AChain.NOON));
        assertTrue(chain.found().contains("0 KEY_UNKNOWN"));
    }

    @Test
    void noticesThatCheckpointsAreGone() {
        AuditCheckpoint last = chain.checkpoints.removeLast();
        assertEquals("checkpoint 3 is missing from the database", first(chain));
        chain.checkpoints.add(last);
        chain.checkpoints.removeFirst();
        chain.file.clear();
        assertEquals("checkpoint 1 is missing from the database", first(chain));
    }

    @Test
    void noticesThatTheEndWasCutOff() {
        cut();
        assertTrue(first(chain).startsWith("checkpoint 3 of 2026"), first(chain));
        chain.checkpoints.removeLast();
        assertTrue(first(chain).startsWith("checkpoint 3 of the file of 2026"), first(chain));
    }

    private void cut() {
        chain.batches.removeLast();
        for (long row : List.of(160L, 170L, 180L)) {
            chain.rows.remove(row);
            chain.links.removeLast();
        }
    }

    @Test
    void noticesWhatIsWrongWithRowsThatWait() {
        chain.waiting.add(10L);
        assertEquals(List.of("10 ROW_TWICE"), chain.found());
        chain.waiting.clear();
        chain.waiting.add(999L);
        assertEquals(List.of("999 WAITING_ROW_GONE"), chain.found());
    }

    @Test
    void noticesAnotherKeyUnderTheSameName() {
        chain.keys.put(chain.key.id(), CheckpointKey.generate().publicPem());
        assertEquals("key " + chain.key.id() + " is not the key that it was", first(chain));
        chain.keys.clear();
        assertEquals("key " + chain.key.id() + " is not the key that it was", first(chain));
    }

    @Test
    void noticesALineThatIsNoCheckpoint() {
        chain.file.set(1, "2 4 twelve");
        assertEquals("the line \"2 4 twelve\" of the file cannot be read", first(chain));
    }

    private static String first(AChain chain) {
        return chain.verify().found().getFirst().words();
    }

    private void replaceLink(int index, java.util.function.UnaryOperator<AuditLink> change) {
        chain.links.set(index, change.apply(chain.links.get(index)));
    }
}
