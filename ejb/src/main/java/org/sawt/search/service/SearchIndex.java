package org.sawt.search.service;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.sawt.common.SubjectRef;
import org.sawt.search.SearchDocument;

/** The files of one index. One thread writes; any number of threads ask. */
final class SearchIndex implements Closeable {

    /** What is asked of the items as they were when the asking began. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private static final String VERSION = "version";
    private static final String LOG = "log";
    private static final String NUMBER = "number";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Set<String> files;

    private SearchIndex(Directory directory, IndexWriter writer, SearcherManager searchers) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.files = committedFiles();
    }

    /** Opens the index of this folder, or a new one; fails when its files are damaged. */
    static SearchIndex open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexWriterConfig config = new IndexWriterConfig(new SearchAnalyzer());
            config.setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, config);
            try {
                SearcherManager searchers = new SearcherManager(writer, null);
                check(searchers);
                return new SearchIndex(directory, writer, searchers);
            } catch (IOException | RuntimeException e) {
                writer.rollback();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Reads every byte once: a file that was damaged on the disk is found now and not at some question. */
    private static void check(SearcherManager searchers) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** Removes the files of the folder, whatever they are. */
    static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** How far the index had come when it was last committed; empty for a new one and for one of another version. */
    Optional<SearchPosition> position() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return SearchAnalyzer.VERSION.equals(data.get(VERSION))
                ? Optional.of(new SearchPosition(data.get(LOG), Long.parseLong(data.get(NUMBER))))
                : Optional.empty();
    }

    void put(Collection<SearchDocument> items) throws IOException {
        for (SearchDocument item : items) {
            writer.updateDocument(SearchFields.key(item.subject()), SearchFields.of(item));
        }
    }

    void remove(Collection<SubjectRef> subjects) throws IOException {
        writer.deleteDocuments(subjects.stream().map(SearchFields::key).toArray(Term[]::new));
    }

    /** Lets questions see what was put in and removed so far. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Writes to the disk what was put in and removed so far. */
    void commit(SearchPosition position) throws IOException {
        Map<String, String> data =
                Map.of(VERSION, SearchAnalyzer.VERSION, LOG, position.log(), NUMBER, String.valueOf(position.number()));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        files = committedFiles();
    }

    private Set<String> committedFiles() throws IOException {
        return DirectoryReader.indexExists(directory)
                ? new HashSet<>(SegmentInfos.readLatestCommit(directory).files(true))
                : Set.of();
    }

    /** Whether all that was committed still lies in the folder, and can be written on. */
    boolean isWhole() {
        try {
            return writer.isOpen() && new HashSet<>(Arrays.asList(directory.listAll())).containsAll(files);
        } catch (IOException e) {
            return false;
        }
    }

    <T> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Without committing: what is not on the disk is put in again later. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }
}
