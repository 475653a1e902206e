package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sawt.common.service.NodeName;

class PolisImportStartupTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @TempDir
    Path data;

    private final Rows rows = new Rows();
    private final PolisImportStartup startup = new PolisImportStartup();

    PolisImportStartupTest() {
        startup.log = new PolisImportLog();
        startup.log.repository = rows;
        startup.log.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty("jboss.server.data.dir");
    }

    @Test
    void endsWhatThisNodeWasImportingUnderTheNameItWasBegunWith() {
        startup.log.begin(11, 100);
        startup.endInterrupted();
        assertEquals(NodeName.current(), rows.begunOn);
        assertEquals(rows.begunOn, rows.endedOn);
        assertEquals("topic.import.interrupted", rows.endedWith);
    }

    @Test
    void removesTheFilesOfThisNodeOnly() throws IOException {
        System.setProperty("jboss.server.data.dir", data.toString());
        PolisImportFiles own = PolisImportFiles.store(
                new PolisUpload("عنوان", "Title", false, input("comments.csv"), input("votes.csv")));
        Path others = Files.createDirectories(data.resolve("polis-import/another-node/import-1"));
        assertTrue(Files.exists(own.comments()));
        startup.endInterrupted();
        assertFalse(Files.exists(own.folder()));
        assertTrue(Files.exists(others));
    }

    private static PolisInput input(String name) {
        InputStream content = new ByteArrayInputStream(new byte[] {'x'});
        return new PolisInput(name, content);
    }

    /** Notes under which name an import begins and ends. */
    private static final class Rows extends PolisImportRepository {

        private String begunOn;
        private String endedOn;
        private String endedWith;

        @Override
        long insert(long ownerId, String node, long bytesTotal, Timestamp startedAt) {
            begunOn = node;
            return 1;
        }

        @Override
        int failRunning(String node, String errorKey, Timestamp endedAt) {
            endedOn = node;
            endedWith = errorKey;
            return 1;
        }
    }
}
