package org.sawt.idea.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the public ideas as a table that {@link IdeaImportService} reads again: what is hidden is in none, and the only authors
 * are those whose names came with an import, for the names of people here are theirs to take back.
 *
 * <p>Spreadsheets run what begins like a formula. Such a value gets an apostrophe before it, which the import takes away.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdeaExport {

    private static final int ROWS = 500;
    private static final String FORMULAS = "=+-@\t\r";

    @Inject
    IdeaExportRepository ideas;

    @PermitAll
    public void write(Writer target) {
        try {
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
            csv.writeRecord(
                    Arrays.stream(IdeaColumn.values()).map(IdeaColumn::code).toList());
            long last = 0;
            for (List<IdeaExportRow> rows = ideas.next(last, ROWS); !rows.isEmpty(); rows = ideas.next(last, ROWS)) {
                for (IdeaExportRow row : rows) {
                    csv.writeRecord(
                            row.cells().stream().map(IdeaExport::guarded).toList());
                }
                last = rows.getLast().id();
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String guarded(String value) {
        return !value.isEmpty() && FORMULAS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
