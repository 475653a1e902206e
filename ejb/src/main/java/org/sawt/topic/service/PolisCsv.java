package org.sawt.topic.service;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.CsvFile;
import org.sawt.common.service.CsvSource;

/** A file of a Pol.is export, whose columns are separated by commas. */
final class PolisCsv implements Closeable {

    private final CsvFile file;
    private final Instant now;

    private PolisCsv(CsvFile file, Instant now) {
        this.file = file;
        this.now = now;
    }

    /** @param now the time of the import; nothing in the file may be later */
    static PolisCsv open(CsvSource source, Instant now, InputStream in, LongConsumer progress) {
        return new PolisCsv(CsvFile.open(source, in, ",", progress), now);
    }

    List<String> header() {
        return file.header();
    }

    boolean hasAll(List<String> names) {
        return file.hasAll(names);
    }

    void require(List<String> names) {
        file.require(names);
    }

    Optional<PolisRow> next() {
        return file.next().map(row -> new PolisRow(row, now));
    }

    /** What is wrong with the file as a whole. */
    RuleViolation refuse(String key, String column) {
        return file.source().refuse(key, 1, column, column);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
