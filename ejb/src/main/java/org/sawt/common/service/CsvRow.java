package org.sawt.common.service;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import org.sawt.common.RuleViolation;

/** One row of a CSV file; what is wrong with it is told by file, line and column. */
public final class CsvRow {

    private final CsvSource source;
    private final Map<String, Integer> columns;
    private final CsvRecord fields;

    CsvRow(CsvSource source, Map<String, Integer> columns, CsvRecord fields) {
        this.source = source;
        this.columns = columns;
        this.fields = fields;
    }

    /** The value below this name of the header, in lower case. */
    public String text(String column) {
        return text(columns.get(column));
    }

    /** The value in this column, counted from 0; empty in a row that is too short. */
    public String text(int index) {
        return index < length() ? fields.getField(index) : "";
    }

    /** Where the row begins, counted from 1. */
    public long line() {
        return fields.getStartingLineNumber();
    }

    int length() {
        return fields.getFieldCount();
    }

    /** Whether the row has a value for each column, and no more. */
    public boolean isWhole() {
        return length() == columns.size();
    }

    public RuleViolation refuse(String key, String column) {
        return source.refuse(key, line(), column, text(column));
    }
}
