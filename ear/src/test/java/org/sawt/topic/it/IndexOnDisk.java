package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What a server has written into the files of its search index, seen from outside.
 *
 * @param files the server's data folder
 */
record IndexOnDisk(Path files) {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long POLL = 200_000_000L;

    /** Waits until all of them are there. */
    void assertHolds(String kind, Collection<Long> ids) throws IOException {
        TreeSet<Long> missing = new TreeSet<>(ids);
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!missing.isEmpty()) {
            assertTrue(System.nanoTime() < end, "missing in the index: " + missing);
            LockSupport.parkNanos(POLL);
            removeFound(kind, missing);
        }
    }

    private void removeFound(String kind, Collection<Long> ids) throws IOException {
        try (Stream<Path> servers = Files.list(files.resolve("search"));
                Directory directory = FSDirectory.open(servers.findFirst().orElseThrow());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (Long id : ids.toArray(Long[]::new)) {
                if (reader.docFreq(new Term("key", kind + ":" + id)) > 0) {
                    ids.remove(id);
                }
            }
        } catch (IndexNotFoundException notYet) {
            LockSupport.parkNanos(POLL);
        }
    }
}
