package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.common.service.CsvFile;
import org.sawt.common.service.CsvRow;
import org.sawt.common.service.CsvSource;
import org.sawt.common.service.RichText;

/** Reads the files of imports. */
@Dependent
class ImportTables {

    private static final int AT_ONCE = 500;

    @Inject
    IdeaImportRepository imports;

    @Inject
    RichText richText;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    CsvFile open(IdeaImportView view) {
        return CsvFile.open(
                new CsvSource("file", view.fileName()),
                new ByteArrayInputStream(imports.content(view.id())),
                CsvFile.ANY_SEPARATOR,
                read -> {});
    }

    /** All rows. */
    List<ImportRow> read(IdeaImportView view) {
        return read(view, 0, Integer.MAX_VALUE);
    }

    /** At most so many rows after the first ones. */
    List<ImportRow> read(IdeaImportView view, int after, int most) {
        CsvFile file = open(view);
        view.mapping().check(file.titles().size());
        ImportPlan plan = new ImportPlan(
                view.mapping(), imports.categories(view.roundId()), view.authorsPublic(), clock.instant());
        ImportReader reader = new ImportReader(file, plan, richText);
        List<ImportRow> rows = new ArrayList<>();
        int place = 0;
        for (Optional<CsvRow> row = file.nextOfAnyLength(); row.isPresent() && rows.size() < most; place++) {
            if (place < after) {
                reader.skip(row.get());
            } else {
                rows.add(reader.read(row.get()));
            }
            row = file.nextOfAnyLength();
        }
        return rows;
    }

    /** The ids of those rows that the round has ideas of. */
    Set<String> known(IdeaImportView view, List<ImportRow> rows) {
        List<String> ids = rows.stream().map(ImportRow::externalId).distinct().toList();
        Set<String> known = new HashSet<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            known.addAll(imports.known(view.roundId(), ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return known;
    }

    void recordStart(IdeaImportView view, int rows) {
        audit.record(new SubjectRef("ideaRound", view.roundId()), "idea.imported", null, String.valueOf(rows));
    }
}
