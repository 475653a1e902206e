package org.sawt.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.sawt.audit.AuditCheckpoint;
import org.sawt.audit.CheckpointKey;
import org.sawt.audit.TrustedKeys;

/**
 * What of the audit trail is kept outside of the database, in the portal's data folder: the key that signs checkpoints, which
 * its owner only may read; the public key for those who verify; and every checkpoint, so that a chain cut short is noticed.
 */
@ApplicationScoped
class AuditFiles {

    static final String SECRET_KEY = "audit.key";
    static final String PUBLIC_KEY = "audit-public.pem";
    static final String CHECKPOINTS = "audit-checkpoints.log";

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int LONGEST_LINE = 1_000;

    private final Path folder;

    private CheckpointKey key;

    AuditFiles() {
        this(dataFolder());
    }

    AuditFiles(Path folder) {
        this.folder = folder;
    }

    static Path dataFolder() {
        String data = System.getenv("SAWT_DATA_DIR");
        return Path.of(data == null || data.isBlank() ? System.getProperty("jboss.server.data.dir", ".") : data);
    }

    /** The key of this server, made when it is asked for the first time. */
    synchronized CheckpointKey key() throws IOException {
        if (key == null) {
            Files.createDirectories(folder);
            Path file = folder.resolve(SECRET_KEY);
            if (!Files.exists(file)) {
                make(file);
            }
            CheckpointKey read = CheckpointKey.ofSecretPem(Files.readString(file));
            show(read);
            key = read;
        }
        return key;
    }

    /** Servers may share the folder: the first one's key counts. */
    private void make(Path file) throws IOException {
        Path draft = Files.createTempFile(folder, SECRET_KEY, ".new", OWNER_ONLY);
        try {
            Files.writeString(draft, CheckpointKey.generate().secretPem());
            Files.move(draft, file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // that one is read
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** An older key stays in the file: what it has signed is still verified with it. */
    private void show(CheckpointKey current) throws IOException {
        Path file = folder.resolve(PUBLIC_KEY);
        String shown = Files.exists(file) ? Files.readString(file) : "";
        if (!TrustedKeys.ofPem(shown).ids().contains(current.id())) {
            Files.writeString(file, current.publicPem(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** The number of the last checkpoint in the file, or 0. What a crash left of a half-written line is removed. */
    synchronized long lastKept() throws IOException {
        Path path = folder.resolve(CHECKPOINTS);
        if (!Files.exists(path)) {
            return 0;
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            byte[] tail = new byte[(int) Math.min(file.length(), LONGEST_LINE)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            String text = new String(tail, StandardCharsets.US_ASCII);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            file.setLength(file.length() - tail.length + whole.length());
            return whole.lines()
                    .reduce((first, second) -> second)
                    .flatMap(AuditCheckpoint::parse)
                    .map(AuditCheckpoint::id)
                    .orElse(0L);
        }
    }

    synchronized void append(List<AuditCheckpoint> checkpoints) throws IOException {
        Files.writeString(
                folder.resolve(CHECKPOINTS),
                checkpoints.stream().map(AuditCheckpoint::line).collect(Collectors.joining("\n", "", "\n")),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
    }
}
