package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sawt.common.PlainText;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;
import org.sawt.common.service.CsvFile;
import org.sawt.common.service.CsvSource;
import org.sawt.idea.IdeaRound;

/**
 * Brings ideas that were published elsewhere into a round: a file is uploaded, its columns are named, it is shown what would
 * happen, and a job does it. Only its owner sees an import.
 */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
public class IdeaImportService {

    /** The largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_SAMPLES = 5;
    private static final int LATEST = 20;
    private static final int LONGEST_NAME = 200;

    @Inject
    IdeaImportRepository imports;

    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaCaller caller;

    @Inject
    ImportTables tables;

    @Inject
    Clock clock;

    /**
     * Keeps a file, and guesses what its columns say.
     *
     * @return the import's id
     */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long upload(long roundId, String fileName, byte[] content) {
        IdeaRound round = round(roundId);
        CsvSource source = new CsvSource("file", fileName);
        if (content.length > LARGEST) {
            throw source.refuse("common.csv.tooLarge", 0, "", String.valueOf(LARGEST / 1024 / 1024));
        }
        CsvFile file = CsvFile.open(source, new ByteArrayInputStream(content), CsvFile.ANY_SEPARATOR, read -> {});
        requireReadable(file);
        IdeaImportView view = new IdeaImportView(
                0,
                roundId,
                round.entityId().orElse(caller.entityId()),
                shortened(PlainText.cleanLine(fileName)),
                IdeaMapping.guess(file.titles()),
                false,
                IdeaImportState.UPLOADED,
                0,
                0,
                0,
                0,
                0,
                clock.instant());
        return imports.add(caller.accountId(), view, content);
    }

    /** Fails unless the file has rows, and no mark or byte anywhere that makes the rest unreadable. */
    private static void requireReadable(CsvFile file) {
        int rows = 0;
        while (file.nextOfAnyLength().isPresent()) {
            rows++;
        }
        if (rows == 0) {
            throw file.source().refuse("common.csv.empty", 1, "", "");
        }
    }

    private static String shortened(String name) {
        return PlainText.length(name) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** A round in the caller's charge that has been published; the standing one is everybody's. */
    private IdeaRound round(long roundId) {
        return ideas.findRound(roundId)
                .filter(found -> found.publishedAt().isPresent())
                .filter(found -> found.isStanding()
                        || caller.isOfficerOf(found.entityId().orElse(null)))
                .orElseThrow(() -> RuleViolation.invalid("round", "idea.import.round"));
    }

    /** @throws RuleViolation of kind NOT_FOUND for an import that is not the caller's */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public IdeaImportView get(long id) {
        return imports.find(id, caller.accountId()).orElseThrow(() -> RuleViolation.notFound("idea.import.notFound"));
    }

    /** The caller's imports, the latest first. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public List<IdeaImportView> latest() {
        return imports.latest(caller.accountId(), LATEST);
    }

    /** Says which column is what. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void map(long id, IdeaMapping mapping, boolean authorsPublic) {
        IdeaImportView view = uploaded(id);
        mapping.check(tables.open(view).titles().size());
        imports.setMapping(id, mapping, authorsPublic);
    }

    /** The file's columns. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public List<String> titles(long id) {
        return tables.open(uploaded(id)).titles();
    }

    /** What the import would do; does nothing. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public IdeaImportPreview preview(long id) {
        IdeaImportView view = uploaded(id);
        List<ImportRow> rows = tables.read(view);
        Set<String> known = tables.known(view, rows);
        List<ImportRow> ready = rows.stream()
                .filter(row -> row.isGood() && !known.contains(row.externalId()))
                .toList();
        List<Violation> problems = new ArrayList<>();
        rows.forEach(row -> problems.addAll(row.problems()));
        return new IdeaImportPreview(
                tables.open(view).titles(),
                rows.size(),
                ready.size(),
                (int) rows.stream()
                        .filter(row -> row.isGood() && known.contains(row.externalId()))
                        .count(),
                (int) ready.stream().filter(row -> !row.dropped().isEmpty()).count(),
                (int) rows.stream().filter(row -> !row.isGood()).count(),
                problems.stream().limit(MOST_PROBLEMS).toList(),
                ready.stream().limit(MOST_SAMPLES).collect(Collectors.toList()));
    }

    /** Lets the job import what can be; again changes nothing. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void start(long id) {
        IdeaImportView view = get(id);
        if (view.state() != IdeaImportState.UPLOADED) {
            return;
        }
        round(view.roundId());
        List<ImportRow> rows = tables.read(view);
        if (imports.setRunning(id, rows.size())) {
            tables.recordStart(view, rows.size());
        }
    }

    /** Throws the file away that was not imported. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void discard(long id) {
        uploaded(id);
        imports.discard(id, caller.accountId());
    }

    private IdeaImportView uploaded(long id) {
        IdeaImportView view = get(id);
        if (view.state() != IdeaImportState.UPLOADED) {
            throw RuleViolation.conflict("idea.import.started");
        }
        return view;
    }
}
