package org.sawt.audit.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** The whole lines that the file of checkpoints had at one moment, read one after the other. */
final class CheckpointLines implements Iterable<String>, AutoCloseable {

    private final BufferedReader reader;
    private final long count;

    /** Every line of this moment was written after its row of the database: look at the database only later. */
    CheckpointLines(Path file) throws IOException {
        count = wholeLines(file);
        reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
    }

    private static long wholeLines(Path file) throws IOException {
        long lines = 0;
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                for (int i = 0; i < length; i++) {
                    lines += part[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    @Override
    public Iterator<String> iterator() {
        return reader.lines().limit(count).iterator();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
