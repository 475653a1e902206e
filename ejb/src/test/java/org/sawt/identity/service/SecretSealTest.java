package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretSealTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealedAlsoAfterARestart() {
        byte[] sealed = in(folder).seal(7, SECRET);
        assertArrayEquals(SECRET, in(folder).open(7, sealed).orElseThrow());
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("1234"));
    }

    @Test
    void opensForNobodyElse() {
        SecretSeal seal = in(folder);
        byte[] sealed = seal.seal(7, SECRET);
        assertTrue(seal.open(8, sealed).isEmpty());
        sealed[20] ^= 1;
        assertTrue(seal.open(7, sealed).isEmpty());
    }

    @Test
    void opensNothingWithALostKey() throws IOException {
        byte[] sealed = in(folder).seal(7, SECRET);
        Files.delete(folder.resolve("second-factor.key"));
        assertTrue(in(folder).open(7, sealed).isEmpty());
    }

    @Test
    void makesAKeyThatOnlyItsOwnerReads() throws IOException {
        in(folder).seal(7, SECRET);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("second-factor.key")), files.toList());
        }
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("second-factor.key"))));
    }

    private static SecretSeal in(Path folder) {
        return new SecretSeal() {
            @Override
            Path folder() {
                return folder;
            }
        };
    }
}
