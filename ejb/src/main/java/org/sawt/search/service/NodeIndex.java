package org.sawt.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.NodeName;

/**
 * The index of this server, in a folder of its own below the data folder. It is nothing but a copy: where it is missing,
 * damaged, of another version or too far behind, it is made anew from the features' items, and until then nothing is found.
 * What is found is what was committed a moment ago, since changes are read again after a crash from the last position on the
 * disk.
 */
@ApplicationScoped
class NodeIndex {

    private static final Logger LOG = Logger.getLogger(NodeIndex.class.getName());
    private static final int BATCH = 500;
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    @Inject
    SearchReading reading;

    @Inject
    Clock clock;

    private final Path folder;
    private final ReentrantLock oneWriter = new ReentrantLock();
    private SearchIndex index;
    private SearchPosition position;
    private SearchPosition committed;
    private Instant committedAt;
    private boolean unseen;

    /** Null while the index is not up to date. */
    private volatile SearchIndex shown;

    private volatile boolean closing;

    NodeIndex() {
        this(folder());
    }

    NodeIndex(Path folder) {
        this.folder = folder;
    }

    private static Path folder() {
        String data = System.getenv("SAWT_DATA_DIR");
        String home = data == null || data.isBlank() ? System.getProperty("jboss.server.data.dir", ".") : data;
        return Path.of(home, "search", NodeName.current());
    }

    /** Brings the index up to date, and makes it first where there is none. */
    void follow() throws IOException {
        oneWriter.lock();
        try {
            if (index != null && !index.isWhole()) {
                LOG.warning("The files of the search index are gone; it is opened again");
                drop();
            }
            if (!closing && index == null) {
                open();
            }
            if (!closing) {
                catchUp();
                shown = index;
                commitNowAndThen();
            }
        } finally {
            oneWriter.unlock();
        }
    }

    private void open() throws IOException {
        Files.createDirectories(folder);
        SearchLogEnds ends = reading.ends();
        SearchIndex found = openOrRemove();
        Optional<SearchPosition> known = found.position().filter(ends::leadOn);
        if (known.isEmpty()) {
            found.close();
            SearchIndex.remove(folder);
            found = make(ends.end());
        }
        if (!closing) {
            index = found;
            position = known.orElse(ends.end());
            committed = position;
            committedAt = clock.instant();
            unseen = true;
        }
    }

    private SearchIndex openOrRemove() throws IOException {
        try {
            return SearchIndex.open(folder);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The search index is damaged and made anew: {0}", e.toString());
            SearchIndex.remove(folder);
            return SearchIndex.open(folder);
        }
    }

    /** Not committed before it is complete: half of an index would be taken for a whole one after a crash. */
    private SearchIndex make(SearchPosition end) throws IOException {
        SearchIndex fresh = SearchIndex.open(folder);
        try {
            long items = 0;
            for (String kind : reading.kinds()) {
                List<Long> ids = reading.ids(kind, 0, BATCH);
                while (!ids.isEmpty() && !closing) {
                    Set<SubjectRef> subjects =
                            ids.stream().map(id -> new SubjectRef(kind, id)).collect(Collectors.toSet());
                    items += new Reloading(reading, fresh).reload(subjects);
                    ids = reading.ids(kind, ids.getLast(), BATCH);
                }
            }
            if (closing) {
                fresh.close();
            } else {
                fresh.commit(end);
                LOG.log(Level.INFO, "The search index was made anew, of {0} items", items);
            }
            return fresh;
        } catch (IOException | RuntimeException e) {
            fresh.close();
            throw e;
        }
    }

    private void catchUp() throws IOException {
        List<SearchChange> changes;
        do {
            changes = reading.changesAfter(position.number(), BATCH);
            if (!changes.isEmpty()) {
                new Reloading(reading, index)
                        .reload(changes.stream().map(SearchChange::subject).collect(Collectors.toSet()));
                position = position.at(changes.getLast().number());
                unseen = true;
            }
        } while (changes.size() == BATCH && !closing);
        if (unseen) {
            index.show();
            unseen = false;
        }
    }

    private void commitNowAndThen() throws IOException {
        Instant now = clock.instant();
        if (!position.equals(committed) && !now.isBefore(committedAt.plus(BETWEEN_COMMITS))) {
            index.commit(position);
            committed = position;
            committedAt = now;
        }
    }

    private void drop() {
        shown = null;
        try {
            index.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "The search index did not close well: {0}", e.toString());
        }
        index = null;
    }

    /** Asks what is public now; empty while the index is not up to date. */
    <T> Optional<T> ask(SearchIndex.Question<T> question) {
        SearchIndex asked = shown;
        if (asked == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(asked.ask(question));
        } catch (AlreadyClosedException closedMeanwhile) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The search index could not be read: {0}", e.toString());
            return Optional.empty();
        }
    }

    /** Ends for good, with all on the disk. */
    void close() {
        closing = true;
        oneWriter.lock();
        try {
            if (index != null) {
                if (index.isWhole()) {
                    index.commit(position);
                }
                drop();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The search index could not be written; its last changes are read again: {0}",
                    e.toString());
            drop();
        } finally {
            oneWriter.unlock();
        }
    }
}
