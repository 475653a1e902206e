package org.sawt.identity.service;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the key for personal numbers lies, outside of the database: in the environment, else in a file of the data folder that
 * only its owner can read.
 *
 * @param configured 64 hexadecimal digits; null or blank when the file counts
 * @param file the file with 64 hexadecimal digits, which may not exist yet
 */
record PersonKeySource(String configured, Path file) {

    private static final Logger LOG = Logger.getLogger(PersonKeySource.class.getName());
    private static final int BYTES = 32;

    /** As {@code SAWT_PERSON_KEY} and {@code SAWT_DATA_DIR} say. */
    static PersonKeySource ofEnvironment() {
        String data = System.getenv("SAWT_DATA_DIR");
        String folder = data == null || data.isBlank() ? System.getProperty("jboss.server.data.dir", ".") : data;
        return new PersonKeySource(System.getenv("SAWT_PERSON_KEY"), Path.of(folder, "person.key"));
    }

    /** The key there is; empty when there is none or it is none. */
    Optional<byte[]> find() {
        if (isConfigured()) {
            return parse(configured, "SAWT_PERSON_KEY");
        }
        try {
            return Files.exists(file) ? parse(Files.readString(file), file.toString()) : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "The key for personal numbers cannot be read: {0}", e.toString());
            return Optional.empty();
        }
    }

    /** Makes the file with a new key unless there is one; of two servers at the same moment both get the same. */
    Optional<byte[]> make() {
        if (isConfigured()) {
            return find();
        }
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            Files.createDirectories(file.getParent());
            Path written = Files.createTempFile(file.getParent(), "person", ".new");
            try {
                Files.writeString(written, HexFormat.of().formatHex(fresh) + "\n");
                Files.createLink(file, written);
            } catch (FileAlreadyExistsException another) {
                LOG.log(Level.INFO, "Another server has just made {0}", file);
            } finally {
                Files.delete(written);
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.SEVERE, "The key for personal numbers cannot be written: {0}", e.toString());
        }
        return find();
    }

    private boolean isConfigured() {
        return configured != null && !configured.isBlank();
    }

    private static Optional<byte[]> parse(String text, String origin) {
        String digits = text.strip();
        if (digits.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")) {
            return Optional.of(HexFormat.of().parseHex(digits));
        }
        LOG.log(Level.SEVERE, "The key for personal numbers in {0} is not 64 hexadecimal digits", origin);
        return Optional.empty();
    }

    /** Nothing of the key may reach a log. */
    @Override
    public String toString() {
        return "PersonKeySource[" + (isConfigured() ? "SAWT_PERSON_KEY" : file) + "]";
    }
}
