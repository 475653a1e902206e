package org.sawt.search.service;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;
import org.sawt.search.SearchDocument;

/** Brings items into an index as they are now, and those out of it that not everybody may see any more. */
record Reloading(SearchReading reading, SearchIndex index) {

    private static final Logger LOG = Logger.getLogger(Reloading.class.getName());

    /** Returns how many of them are public. */
    int reload(Set<SubjectRef> subjects) throws IOException {
        try {
            return put(subjects, reading.load(subjects));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Items could not be read together for the search index; reading one by one", e);
            int count = 0;
            for (SubjectRef subject : subjects) {
                count += put(Set.of(subject), alone(subject));
            }
            return count;
        }
    }

    /** One item that cannot be read is not found, and holds up no other. */
    private Collection<SearchDocument> alone(SubjectRef subject) {
        try {
            return reading.load(Set.of(subject));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The search index leaves out " + subject, e);
            return List.of();
        }
    }

    private int put(Set<SubjectRef> subjects, Collection<SearchDocument> items) throws IOException {
        Set<SubjectRef> gone = new HashSet<>(subjects);
        gone.removeAll(items.stream().map(SearchDocument::subject).collect(Collectors.toSet()));
        index.remove(gone);
        index.put(items);
        return items.size();
    }
}
