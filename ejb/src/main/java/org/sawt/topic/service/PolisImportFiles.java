package org.sawt.topic.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.service.CsvFile;
import org.sawt.common.service.CsvSource;
import org.sawt.common.service.NodeName;

/**
 * The two files of an upload while its import runs, kept in a folder of their own under that of this node in the data directory.
 *
 * @param folder removed with all that is in it when the import ends
 */
public record PolisImportFiles(Path folder) {

    private static final Logger LOG = Logger.getLogger(PolisImportFiles.class.getName());

    /** Stores both files. */
    static PolisImportFiles store(PolisUpload upload) {
        try {
            Files.createDirectories(root());
            PolisImportFiles files = new PolisImportFiles(Files.createTempDirectory(root(), "import-"));
            try {
                copy(upload.comments(), "comments", files.comments());
                copy(upload.votes(), "votes", files.votes());
            } catch (IOException | RuntimeException e) {
                files.remove();
                throw e;
            }
            return files;
        } catch (IOException e) {
            throw new IllegalStateException("could not store the uploaded files", e);
        }
    }

    private static void copy(PolisInput input, String field, Path target) throws IOException {
        try (InputStream limited = new LimitedInput(input, field)) {
            Files.copy(limited, target);
        }
    }

    /** Removes what imports of this node that a crash has ended left behind; other nodes may share the data directory. */
    static void removeAll() {
        if (Files.isDirectory(root())) {
            try (var folders = Files.newDirectoryStream(root(), "import-*")) {
                folders.forEach(folder -> new PolisImportFiles(folder).remove());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Could not list the folder of imports", e);
            }
        }
    }

    private static Path root() {
        String data = System.getenv("SAWT_DATA_DIR");
        String base = data == null || data.isBlank() ? System.getProperty("jboss.server.data.dir", ".") : data;
        return Path.of(base, "polis-import", NodeName.current());
    }

    Path comments() {
        return folder.resolve("comments.csv");
    }

    Path votes() {
        return folder.resolve("votes.csv");
    }

    long size() {
        try {
            return Files.size(comments()) + Files.size(votes());
        } catch (IOException e) {
            throw new IllegalStateException("could not read the uploaded files", e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(comments());
            Files.deleteIfExists(votes());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Could not remove " + folder, e);
        }
    }

    /** Refuses a file as soon as it is over the limit, so that it cannot fill the disk. */
    private static final class LimitedInput extends java.io.FilterInputStream {

        private final String field;
        private final String fileName;
        private long read;

        LimitedInput(PolisInput input, String field) {
            super(input.content());
            this.field = field;
            this.fileName = input.fileName();
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > CsvFile.LARGEST) {
                throw new CsvSource(field, fileName).tooLarge();
            }
        }
    }
}
