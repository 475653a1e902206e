package org.sawt.discussion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/** Finds what can be discussed, of whichever feature it is. */
@ApplicationScoped
public class DiscussionSubjects {
    @Inject
    Instance<DiscussedSubject> sources;

    /** The kind that has this word in addresses, such as "idea" for "ideas". */
    public Optional<String> kindOf(String plural) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.plural().equals(plural))
                .map(DiscussedSubject::kind)
                .findFirst();
    }

    /** The word in addresses of this kind; empty for a kind that cannot be discussed. */
    public Optional<String> pluralOf(String kind) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.kind().equals(kind))
                .map(DiscussedSubject::plural)
                .findFirst();
    }

    Optional<DiscussionSubject> find(SubjectRef subject) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.kind().equals(subject.kind()))
                .findFirst()
                .flatMap(source -> source.find(subject.id()));
    }

    /** @throws RuleViolation NOT_FOUND when it is not there, or not everybody may see it */
    DiscussionSubject get(SubjectRef subject) {
        return find(subject).orElseThrow(() -> RuleViolation.notFound("discussion.subjectNotFound"));
    }

    /** Those that everybody may see now, in one query for each kind. */
    Map<SubjectRef, DiscussionSubject> findAll(Collection<SubjectRef> subjects) {
        Map<String, Set<Long>> ids = subjects.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toSet())));
        Map<SubjectRef, DiscussionSubject> found = new HashMap<>();
        for (DiscussedSubject source : sources) {
            if (ids.containsKey(source.kind())) {
                source.findAll(ids.get(source.kind()))
                        .forEach((id, subject) -> found.put(new SubjectRef(source.kind(), id), subject));
            }
        }
        return found;
    }
}
