package org.sawt.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.common.SubjectRef;

class AuditChainTest {

    @Test
    void writesEachFieldWithItsLengthAndTimeInMicroseconds() {
        byte[] written = new CanonicalForm()
                .text("صوت")
                .text(null)
                .text("")
                .number(-7L)
                .time(Instant.parse("1970-01-01T00:00:01.000002Z"))
                .bytes();
        assertEquals(
                "01" + "00000006" + "d8b5d988d8aa" + "00" + "01" + "00000000" + "01" + "00000002" + "2d37" + "01"
                        + "00000007" + "31303030303032",
                HexFormat.of().formatHex(written));
    }

    @Test
    void writesNoTwoRowsAlike() {
        Instant at = AChain.NOON;
        SubjectRef topic = new SubjectRef("topic", 5);
        List<AuditRow> rows = List.of(
                new AuditRow(1, 2L, "admin", 3L, topic, "a", "b", "c", at),
                new AuditRow(2, 2L, "admin", 3L, topic, "a", "b", "c", at),
                new AuditRow(1, null, "admin", 3L, topic, "a", "b", "c", at),
                new AuditRow(1, 2L, null, 3L, topic, "a", "b", "c", at),
                new AuditRow(1, 2L, "", 3L, topic, "a", "b", "c", at),
                new AuditRow(1, 2L, "admin", null, topic, "a", "b", "c", at),
                new AuditRow(1, 2L, "admin", 3L, new SubjectRef("topic", 6), "a", "b", "c", at),
                new AuditRow(1, 2L, "admin", 3L, new SubjectRef("topics", 5), "a", "b", "c", at),
                new AuditRow(1, 2L, "admin", 3L, topic, "ab", "", "c", at),
                new AuditRow(1, 2L, "admin", 3L, topic, "a", null, "bc", at),
                new AuditRow(1, 2L, "admin", 3L, topic, "a", "bc", null, at),
                new AuditRow(1, 2L, "admin", 3L, topic, "a", "b", "c", at.plusNanos(1_000)));
        Set<String> hashes = new HashSet<>();
        rows.forEach(row -> hashes.add(AuditChain.next(AuditChain.START, row)));
        assertEquals(rows.size(), hashes.size());
        assertFalse(hashes.contains(AuditChain.next("1".repeat(64), rows.getFirst())));
    }

    @Test
    void numbersBatchesAndPlacesWithoutGaps() {
        SealedBatch first = SealedBatch.after(null, List.of(AChain.row(10), AChain.row(30)), AChain.NOON);
        SealedBatch second = SealedBatch.after(first.batch(), List.of(AChain.row(20)), AChain.NOON);
        assertEquals(AuditChain.START, first.batch().previousHash());
        assertEquals(
                List.of(1, 2), first.links().stream().map(AuditLink::position).toList());
        assertEquals(2, second.batch().id());
        assertEquals(first.batch().hash(), second.batch().previousHash());
        assertThrows(IllegalArgumentException.class, () -> SealedBatch.after(null, List.of(), AChain.NOON));
    }

    @Test
    void keepsACheckpointOnALine() {
        CheckpointKey key = CheckpointKey.generate();
        AuditBatch batch =
                SealedBatch.after(null, List.of(AChain.row(10)), AChain.NOON).batch();
        AuditCheckpoint checkpoint = AuditCheckpoint.sign(key, null, batch, 1, AChain.NOON);
        assertEquals(Optional.of(checkpoint), AuditCheckpoint.parse(checkpoint.line() + "\n"));
        assertEquals(Optional.empty(), AuditCheckpoint.parse("1 2 3"));
        assertEquals(Optional.empty(), AuditCheckpoint.parse(checkpoint.line().replace("1 1 1", "1 x 1")));
    }

    @Test
    void provesWhoSigned() {
        CheckpointKey key = CheckpointKey.ofSecretPem(CheckpointKey.generate().secretPem());
        AuditBatch batch =
                SealedBatch.after(null, List.of(AChain.row(10)), AChain.NOON).batch();
        AuditCheckpoint checkpoint = AuditCheckpoint.sign(key, null, batch, 1, AChain.NOON);
        TrustedKeys trusted = TrustedKeys.ofPem("# ours\n" + key.publicPem());
        assertEquals(Set.of(key.id()), trusted.ids());
        assertTrue(trusted.knows(checkpoint) && trusted.signed(checkpoint));
        AuditCheckpoint longer = AuditCheckpoint.parse(checkpoint.line().replaceFirst("1 1 1", "1 1 2"))
                .orElseThrow();
        assertFalse(trusted.signed(longer));
        assertFalse(TrustedKeys.ofPem(CheckpointKey.generate().publicPem()).knows(checkpoint));
        assertEquals(
                Set.of(), TrustedKeys.ofPem(key.publicPem().replace('A', '!')).ids());
        assertThrows(IllegalArgumentException.class, () -> CheckpointKey.ofSecretPem(key.publicPem()));
        assertFalse(key.toString().contains("PRIVATE"));
        assertArrayEquals(
                key.publicPem().getBytes(),
                CheckpointKey.ofSecretPem(key.secretPem()).publicPem().getBytes());
    }
}
