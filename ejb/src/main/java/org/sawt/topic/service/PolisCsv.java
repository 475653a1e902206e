package org.sawt.topic.service;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sawt.common.RuleViolation;

/** A CSV file with a header (RFC 4180), read row by row. */
final class PolisCsv implements Closeable {

    private static final int PEEK = 4096;
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,18})");
    private static final int LARGEST_ROW = 4 * 1024 * 1024;

    private final PolisSource source;
    private final PolisQuotes quotes;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();
    private long line = 1;

    private PolisCsv(PolisSource source, PolisQuotes quotes, CsvReader<CsvRecord> reader) {
        this.source = source;
        this.quotes = quotes;
        this.reader = reader;
        this.records = reader.iterator();
        this.header = nextRecord().map(PolisCsv::names).orElseThrow(() -> source.refuse("empty", 1, "", ""));
        for (int i = 0; i < header.size(); i++) {
            if (columns.put(header.get(i), i) != null) {
                throw source.refuse("duplicateColumn", 1, header.get(i), "");
            }
        }
    }

    /** Opens the file and reads its header. */
    static PolisCsv open(PolisSource source, InputStream in, LongConsumer progress) {
        Reader text = separatedByCommas(source, new BufferedReader(new StrictUtf8Reader(in, source, progress), PEEK));
        PolisQuotes quotes = new PolisQuotes(text);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LARGEST_ROW)
                .ofCsvRecord(quotes);
        return new PolisCsv(source, quotes, reader);
    }

    private static Reader separatedByCommas(PolisSource source, BufferedReader text) {
        char[] start = new char[PEEK];
        try {
            text.mark(PEEK);
            int count = Math.max(0, text.read(start));
            text.reset();
            String first =
                    new String(start, 0, count).strip().lines().findFirst().orElse("");
            if (first.indexOf(',') < 0 && first.matches("(?s).*[;\\t|].*")) {
                String separator = first.replaceAll("(?s)[^;\\t|]", "").substring(0, 1);
                throw source.refuse("separator", 1, "", separator.equals("\t") ? "TAB" : separator);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(CsvRecord first) {
        return first.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    List<String> header() {
        return header;
    }

    boolean hasAll(List<String> names) {
        return columns.keySet().containsAll(names);
    }

    /** @throws org.sawt.common.RuleViolation naming the first column that is not there */
    void require(List<String> names) {
        List<String> missing = new ArrayList<>(names);
        missing.removeAll(header);
        if (!missing.isEmpty()) {
            throw source.refuse("missingColumn", 1, missing.getFirst(), String.join(",", header));
        }
    }

    PolisSource source() {
        return source;
    }

    /** The next row with exactly the header's columns; empty at the end of the file. */
    Optional<PolisRow> next() {
        Optional<CsvRecord> found = nextRecord();
        found.filter(fields -> fields.getFieldCount() != header.size()).ifPresent(fields -> {
            String counts = fields.getFieldCount() + " ≠ " + header.size();
            int lastGood = Math.min(fields.getFieldCount(), header.size()) - 1;
            throw source.refuse("fields", line, header.get(lastGood), counts);
        });
        return found.map(fields -> new PolisRow(source, columns, fields));
    }

    private Optional<CsvRecord> nextRecord() {
        try {
            if (!records.hasNext()) {
                requireClosedQuotes();
                return Optional.empty();
            }
            CsvRecord found = records.next();
            line = found.getStartingLineNumber();
            return Optional.of(found);
        } catch (CsvParseException e) {
            throw e.getCause() instanceof RuleViolation violation
                    ? violation
                    : source.refuse("quotes", lineOf(e), "", "");
        }
    }

    private void requireClosedQuotes() {
        if (quotes.isOpen()) {
            throw source.refuse("quotes", line, "", "");
        }
    }

    /** The reader tells the line of a row that it cannot read in its message only. */
    private long lineOf(CsvParseException unreadable) {
        Matcher told = LINE.matcher(String.valueOf(unreadable.getMessage()));
        return told.find() ? Long.parseLong(told.group(1)) : line;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
