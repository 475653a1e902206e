package org.sawt.common.service;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the quotation marks of a CSV file that somebody else reads. That reader takes the end of the file for the missing
 * end of a quoted value, so that all rows after a lost mark would become one value.
 */
final class CsvQuotes extends FilterReader {

    private final char separator;
    private boolean open;
    private boolean atStart = true;

    CsvQuotes(Reader csv, char separator) {
        super(csv);
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            watch((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (int i = 0; i < count; i++) {
            watch(target[offset + i]);
        }
        return count;
    }

    /** A doubled mark inside of a quoted value closes and opens it; a mark inside of an unquoted one means nothing. */
    private void watch(char c) {
        if (open) {
            open = c != '"';
            atStart = !open;
        } else if (c == '"') {
            open = atStart;
        } else {
            atStart = c == separator || c == '\n' || c == '\r';
        }
    }

    /** Whether what has been read ends inside of a quoted value. */
    boolean isOpen() {
        return open;
    }
}
