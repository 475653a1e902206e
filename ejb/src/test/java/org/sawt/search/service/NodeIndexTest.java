package org.sawt.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeIndexTest {

    private static final String SHADE = "تظليل مواقف الحافلات";

    @TempDir
    Path folder;

    private final FakeReading reading = new FakeReading();
    private NodeIndex index;

    private void start() {
        index = new NodeIndex(folder.resolve("index"));
        index.reading = reading;
        index.clock = reading.clock;
    }

    @AfterEach
    void stop() {
        if (index != null) {
            index.close();
        }
    }

    private List<Long> find(String text) {
        SimilarQueries queries = new SimilarQueries();
        queries.index = index;
        return queries.similar("idea", text, 5).stream().sorted().toList();
    }

    @Test
    void findsNothingBeforeItIsMade() throws IOException {
        reading.publish(1, SHADE);
        start();
        assertEquals(List.of(), find(SHADE));
        index.follow();
        assertEquals(List.of(1L), find(SHADE));
    }

    @Test
    void followsWhatIsPublishedChangedAndHidden() throws IOException {
        start();
        index.follow();
        reading.publish(1, SHADE);
        reading.publish(2, "مكتبات مفتوحة في المساء");
        index.follow();
        assertEquals(List.of(1L), find("مظلات وتظليل لمواقف الحافلات"));
        reading.publish(2, SHADE);
        reading.hide(1);
        index.follow();
        assertEquals(List.of(2L), find(SHADE));
    }

    @Test
    void goesOnWhereItWasAfterAnOrderlyEnd() throws IOException {
        start();
        reading.publish(1, SHADE);
        index.follow();
        index.close();
        reading.publish(2, SHADE);
        int loaded = reading.loaded.size();
        start();
        index.follow();
        assertEquals(List.of(1L, 2L), find(SHADE));
        assertEquals(List.of(2L), reading.loaded.subList(loaded, reading.loaded.size()));
    }

    /** A crash leaves what was committed: the copy that is made in the middle. */
    @Test
    void losesNothingInACrash() throws IOException {
        start();
        reading.publish(1, SHADE);
        reading.publish(2, SHADE);
        index.follow();
        reading.hide(1);
        reading.publish(3, SHADE);
        index.follow();
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.copy(file, crashed.resolve(file.getFileName()));
            }
        }
        index.close();
        index = new NodeIndex(crashed);
        index.reading = reading;
        index.clock = reading.clock;
        index.follow();
        assertEquals(List.of(2L, 3L), find(SHADE));
    }

    @Test
    void isMadeAnewWhenItsFilesAreGone() throws IOException {
        start();
        reading.publish(1, SHADE);
        index.follow();
        SearchIndex.remove(folder.resolve("index"));
        Files.delete(folder.resolve("index"));
        index.follow();
        assertEquals(List.of(1L), find(SHADE));
        reading.publish(2, SHADE);
        index.follow();
        assertEquals(List.of(1L, 2L), find(SHADE));
    }

    @Test
    void isMadeAnewWhenAFileIsDamaged() throws IOException {
        start();
        reading.publish(1, SHADE);
        index.follow();
        index.close();
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(file -> Files.isRegularFile(file) && !file.endsWith("write.lock"))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        start();
        index.follow();
        assertEquals(List.of(1L), find(SHADE));
    }

    @Test
    void isMadeAnewForAnotherDatabaseAndWhenItIsTooFarBehind() throws IOException {
        start();
        reading.publish(1, SHADE);
        index.follow();
        index.close();
        reading.log = "another";
        reading.items.clear();
        reading.publish(7, SHADE);
        start();
        index.follow();
        assertEquals(List.of(7L), find(SHADE));
        index.close();
        reading.publish(8, SHADE);
        reading.publish(9, SHADE);
        reading.forgetBefore(reading.newest());
        start();
        index.follow();
        assertEquals(List.of(7L, 8L, 9L), find(SHADE));
    }

    @Test
    void oneUnreadableItemHoldsUpNoOther() throws IOException {
        start();
        reading.publish(1, SHADE);
        reading.publish(2, SHADE);
        reading.broken = 1;
        index.follow();
        assertEquals(List.of(2L), find(SHADE));
        reading.publish(3, SHADE);
        reading.publish(1, SHADE);
        index.follow();
        assertEquals(List.of(2L, 3L), find(SHADE));
        reading.broken = 0;
        reading.publish(1, SHADE);
        index.follow();
        assertEquals(List.of(1L, 2L, 3L), find(SHADE));
    }

    @Test
    void twoServersNeverShareAFolder() throws IOException {
        start();
        index.follow();
        NodeIndex second = new NodeIndex(folder.resolve("index"));
        second.reading = reading;
        second.clock = reading.clock;
        assertThrows(IOException.class, second::follow);
        reading.publish(1, SHADE);
        index.follow();
        assertEquals(List.of(1L), find(SHADE));
    }

    @Test
    void aThreadThatIsInterruptedCostsAnOpeningAtMost() throws IOException {
        start();
        reading.publish(1, SHADE);
        index.follow();
        reading.publish(2, SHADE);
        Thread.currentThread().interrupt();
        try {
            index.follow();
        } catch (IOException | RuntimeException e) {
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
        index.follow();
        assertEquals(List.of(1L, 2L), find(SHADE));
    }
}
