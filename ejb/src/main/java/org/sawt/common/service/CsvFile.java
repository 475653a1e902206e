package org.sawt.common.service;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
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

/** An uploaded CSV file with a header (RFC 4180) in UTF-8, read row by row. */
public final class CsvFile implements Closeable {

    /** The largest file, in bytes. */
    public static final long LARGEST = 50L * 1024 * 1024;

    /** What is accepted of the programs that people save their tables with. */
    public static final String ANY_SEPARATOR = ",;\t";

    private static final int PEEK = 4096;
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,18})");
    private static final int LARGEST_ROW = 4 * 1024 * 1024;

    private final CsvSource source;
    private final CsvQuotes quotes;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> titles;
    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();
    private long line = 1;

    private CsvFile(CsvSource source, CsvQuotes quotes, CsvReader<CsvRecord> reader) {
        this.source = source;
        this.quotes = quotes;
        this.reader = reader;
        this.records = reader.iterator();
        this.titles = nextRecord().map(CsvFile::titles).orElseThrow(() -> source.refuse("common.csv.empty", 1, "", ""));
        this.header =
                titles.stream().map(title -> title.toLowerCase(Locale.ROOT)).toList();
        for (int i = 0; i < header.size(); i++) {
            if (columns.put(header.get(i), i) != null) {
                throw source.refuse("common.csv.duplicateColumn", 1, header.get(i), "");
            }
        }
    }

    /**
     * Opens the file and reads its header.
     *
     * @param separators what may stand between two values, such as "," alone or {@link #ANY_SEPARATOR}
     * @param progress told how many bytes have been read so far
     */
    public static CsvFile open(CsvSource source, InputStream in, String separators, LongConsumer progress) {
        BufferedReader text = new BufferedReader(new StrictUtf8Reader(in, source, progress), PEEK);
        char separator = separator(source, text, separators);
        CsvQuotes quotes = new CsvQuotes(text, separator);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LARGEST_ROW)
                .ofCsvRecord(quotes);
        return new CsvFile(source, quotes, reader);
    }

    /** The separator that the header has most of. */
    private static char separator(CsvSource source, BufferedReader text, String allowed) {
        String first = firstLine(text).replaceAll("\"[^\"]*\"", "");
        char most = allowed.charAt(0);
        for (char each : allowed.toCharArray()) {
            most = count(first, each) > count(first, most) ? each : most;
        }
        if (count(first, most) == 0 && first.matches("(?s).*[;\\t|].*")) {
            String found = first.replaceAll("(?s)[^;\\t|]", "").substring(0, 1);
            throw source.refuse("common.csv.separator", 1, "", found.equals("\t") ? "TAB" : found);
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
    }

    private static String firstLine(BufferedReader text) {
        char[] start = new char[PEEK];
        try {
            text.mark(PEEK);
            int count = Math.max(0, text.read(start));
            text.reset();
            return new String(start, 0, count).strip().lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column without a title, as a program appends them, is called by its number. */
    private static List<String> titles(CsvRecord first) {
        List<String> titles = new ArrayList<>();
        for (String title : first.getFields()) {
            titles.add(title.isBlank() ? "#" + (titles.size() + 1) : title.strip());
        }
        return List.copyOf(titles);
    }

    /** The names of the columns as they stand in the file. */
    public List<String> titles() {
        return titles;
    }

    /** The names of the columns in lower case. */
    public List<String> header() {
        return header;
    }

    public boolean hasAll(List<String> names) {
        return columns.keySet().containsAll(names);
    }

    /** @throws RuleViolation naming the first column that is not there */
    public void require(List<String> names) {
        List<String> missing = new ArrayList<>(names);
        missing.removeAll(header);
        if (!missing.isEmpty()) {
            throw source.refuse("common.csv.missingColumn", 1, missing.getFirst(), String.join(",", header));
        }
    }

    public CsvSource source() {
        return source;
    }

    /**
     * The next row; empty at the end of the file.
     *
     * @throws RuleViolation when it does not have exactly the header's columns
     */
    public Optional<CsvRow> next() {
        Optional<CsvRow> found = nextOfAnyLength();
        found.filter(row -> !row.isWhole()).ifPresent(row -> {
            throw refuseLength(row);
        });
        return found;
    }

    /** The next row, be it too short or too long; empty at the end of the file. */
    public Optional<CsvRow> nextOfAnyLength() {
        return nextRecord().map(fields -> new CsvRow(source, columns, fields));
    }

    /** What is to be said of a row that is not whole. */
    public RuleViolation refuseLength(CsvRow row) {
        String counts = row.length() + " ≠ " + header.size();
        int lastGood = Math.min(row.length(), header.size()) - 1;
        return source.refuse("common.csv.fields", row.line(), header.get(lastGood), counts);
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
                    : source.refuse("common.csv.quotes", lineOf(e), "", "");
        }
    }

    private void requireClosedQuotes() {
        if (quotes.isOpen()) {
            throw source.refuse("common.csv.quotes", line, "", "");
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
