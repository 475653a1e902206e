package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the secrets of authenticators (AES-256-GCM). Its key is not in the database: who steals that has no codes. It is
 * {@code SAWT_SECOND_FACTOR_KEY}, else a file of the data folder that is made at the first need; several servers on one
 * database need the same key. When it is lost, recovery codes still let people in.
 */
@ApplicationScoped
class SecretSeal {

    private static final Logger LOG = Logger.getLogger(SecretSeal.class.getName());
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String FILE = "second-factor.key";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretKeySpec key;

    /** Seals a secret for one account: for another one it does not open. */
    byte[] seal(long accountId, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, accountId, nonce).doFinal(secret);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret; empty when it was sealed with another key, for another account, or changed. */
    Optional<byte[]> open(long accountId, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, accountId, nonce);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            LOG.log(Level.WARNING, "An authenticator''s secret does not open: was {0} lost or changed?", FILE);
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, long accountId, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(accountId).array());
        return cipher;
    }

    private synchronized SecretKeySpec key() {
        if (key == null) {
            String given = System.getenv("SAWT_SECOND_FACTOR_KEY");
            byte[] bytes = given == null || given.isBlank()
                    ? ofFile(folder().resolve(FILE))
                    : Base64.getDecoder().decode(given.strip());
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException("The key of the second factor needs " + KEY_BYTES + " bytes");
            }
            key = new SecretKeySpec(bytes, "AES");
        }
        return key;
    }

    /** Where the key's file lies. */
    Path folder() {
        String data = System.getenv("SAWT_DATA_DIR");
        return Path.of(data == null || data.isBlank() ? System.getProperty("jboss.server.data.dir", ".") : data);
    }

    /** The key in the file, which is made at once and whole, and only for its owner, where there is none. */
    private static byte[] ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                byte[] fresh = new byte[KEY_BYTES];
                RANDOM.nextBytes(fresh);
                Path whole = Files.createTempFile(file.getParent(), "key", ".new", onlyForItsOwner());
                Files.write(whole, fresh);
                place(whole, file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the second factor cannot be read or made: " + file, e);
        }
    }

    /** Another server that shares the folder may have been faster: then its key counts. */
    private static void place(Path whole, Path file) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            LOG.log(Level.FINE, "Another server has made the key", e);
        } finally {
            Files.delete(whole);
        }
    }

    private static FileAttribute<?>[] onlyForItsOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
