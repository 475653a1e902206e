package org.sawt.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sawt.common.SubjectRef;
import org.sawt.search.SearchDocument;

/** Reads what indexes hold from where it belongs: the changes from their log, the items from their features. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SearchReading {

    @Inject
    SearchRepository repository;

    @Inject
    Instance<SearchSource> sources;

    SearchLogEnds ends() {
        return repository.ends();
    }

    List<SearchChange> changesAfter(long number, int most) {
        return repository.changesAfter(number, most);
    }

    List<String> kinds() {
        return StreamSupport.stream(sources.spliterator(), false)
                .map(SearchSource::kind)
                .toList();
    }

    List<Long> ids(String kind, long after, int most) {
        return source(kind).ids(after, most);
    }

    /** Those of these items that everybody may see now. */
    List<SearchDocument> load(Collection<SubjectRef> subjects) {
        Map<String, Set<Long>> ids = subjects.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toSet())));
        List<SearchDocument> found = new ArrayList<>();
        for (SearchSource source : sources) {
            if (ids.containsKey(source.kind())) {
                found.addAll(source.load(ids.get(source.kind())));
            }
        }
        return found;
    }

    private SearchSource source(String kind) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
