package org.sawt.common.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;

/** Finds what items of any feature are called in public: one query for each kind that is asked for. */
@ApplicationScoped
public class SubjectDirectory {

    @Inject
    Instance<SubjectSource> sources;

    /** The titles of those of these items that everybody may see now. */
    public Map<SubjectRef, SubjectTitle> titles(Collection<SubjectRef> subjects) {
        Map<String, Set<Long>> ids = subjects.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toSet())));
        Map<SubjectRef, SubjectTitle> titles = new HashMap<>();
        for (SubjectSource source : sources) {
            if (ids.containsKey(source.kind())) {
                source.titles(ids.get(source.kind()))
                        .forEach((id, title) -> titles.put(new SubjectRef(source.kind(), id), title));
            }
        }
        return titles;
    }

    public Optional<SubjectTitle> find(SubjectRef subject) {
        return Optional.ofNullable(titles(Set.of(subject)).get(subject));
    }
}
