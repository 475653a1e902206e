package org.sawt.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.sawt.common.SubjectRef;

/** Notes, in the transaction of the change, that an item has to be read anew into the index. */
@ApplicationScoped
public class SearchOutbox {

    @Inject
    SearchRepository repository;

    @Inject
    Clock clock;

    /** The item was published, changed, hidden or removed; noting it once too often does no harm. */
    public void changed(SubjectRef subject) {
        changed(List.of(subject));
    }

    /** Many items at once, by one statement: for imports. */
    public void changed(Collection<SubjectRef> subjects) {
        repository.add(subjects, clock.instant());
    }
}
