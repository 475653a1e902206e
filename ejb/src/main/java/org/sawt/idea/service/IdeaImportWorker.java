package org.sawt.idea.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaDraft;
import org.sawt.idea.ImportedIdea;
import org.sawt.search.service.SearchOutbox;

/**
 * Imports the next rows: ideas and the progress in one transaction, so that whoever goes on after a crash goes on exactly there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdeaImportWorker {

    static final int ROWS = 200;

    private static final Duration KEPT = Duration.ofDays(2);

    @Inject
    IdeaImportRepository imports;

    @Inject
    IdeaRepository ideas;

    @Inject
    ImportTables tables;

    @Inject
    SearchOutbox search;

    @Inject
    Clock clock;

    /** The imports to work at. */
    @PermitAll
    public List<Long> running() {
        return imports.running();
    }

    /** @return whether there was something to do, and nobody else is doing it */
    @PermitAll
    public boolean next(long id) {
        Optional<IdeaImportView> found = imports.lockRunning(id);
        found.ifPresent(this::advance);
        return found.isPresent();
    }

    private void advance(IdeaImportView view) {
        List<ImportRow> rows = tables.read(view, view.rowsDone(), ROWS);
        Set<String> known = tables.known(view, rows);
        int added = 0;
        int faulty = 0;
        for (ImportRow row : rows) {
            if (!row.isGood()) {
                faulty++;
            } else if (!known.contains(row.externalId())) {
                add(view, row);
                added++;
            }
        }
        imports.advance(view.id(), rows.size(), added, rows.size() - added - faulty, faulty);
        if (rows.size() < ROWS) {
            imports.end(view.id(), IdeaImportState.DONE, clock.instant());
        }
    }

    private void add(IdeaImportView view, ImportRow row) {
        Instant now = clock.instant();
        IdeaDraft draft = new IdeaDraft(row.title(), row.body(), row.language(), row.categoryId(), null);
        ImportedIdea imported = new ImportedIdea(
                view.roundId(), view.entityId(), draft, row.author(), row.status(), row.createdAt(), row.supports());
        Idea idea = new Idea(imported, now);
        ideas.add(idea);
        ideas.flush();
        imports.addRow(idea.id(), view, row.externalId());
        search.changed(idea.subject());
    }

    /** Ends an import that cannot go on; what it has brought stays. */
    @PermitAll
    public void fail(long id) {
        imports.end(id, IdeaImportState.FAILED, clock.instant());
    }

    /** Removes files that were uploaded and left. */
    @PermitAll
    public void clean() {
        imports.discardBefore(clock.instant().minus(KEPT));
    }
}
