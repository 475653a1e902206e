package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonKeySourceTest {

    private static final String KEY = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("data/person.key");
    }

    @Test
    void makesAFileThatOnlyItsOwnerReads() throws IOException {
        PersonKeySource source = new PersonKeySource(null, file);
        assertTrue(source.find().isEmpty());
        byte[] made = source.make().orElseThrow();
        assertEquals(32, made.length);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertArrayEquals(made, new PersonKeySource(" ", file).find().orElseThrow());
        try (var files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void keepsTheKeyThatAnotherServerWasFasterToMake() {
        byte[] first = new PersonKeySource("", file).make().orElseThrow();
        assertArrayEquals(first, new PersonKeySource("", file).make().orElseThrow());
    }

    @Test
    void prefersTheKeyOfTheEnvironmentAndMakesNoFileThen() {
        PersonKeySource source = new PersonKeySource(" " + KEY.toUpperCase() + "\n", file);
        assertArrayEquals(HexFormat.of().parseHex(KEY), source.find().orElseThrow());
        assertArrayEquals(HexFormat.of().parseHex(KEY), source.make().orElseThrow());
        assertFalse(Files.exists(file));
    }

    @Test
    void takesNoWeakKey() throws IOException {
        assertTrue(new PersonKeySource("a pass phrase", file).make().isEmpty());
        assertFalse(Files.exists(file));
        Files.createDirectories(file.getParent());
        Files.writeString(file, KEY.substring(1));
        assertTrue(new PersonKeySource(null, file).find().isEmpty());
        assertTrue(new PersonKeySource(null, file).make().isEmpty());
    }

    @Test
    void hasNoKeyWhereNoFileCanBe() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "");
        assertTrue(
                new PersonKeySource(null, noFolder.resolve("person.key")).make().isEmpty());
    }

    @Test
    void saysNothingOfTheKeyInALog() {
        assertFalse(new PersonKeySource(KEY, file).toString().contains(KEY));
    }
}
