package org.sawt.discussion.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lets a feature's items be discussed. Found by its type. */
public interface DiscussedSubject {
    /** The word in {@link org.sawt.common.SubjectRef#kind}, such as "idea". */
    String kind();

    /** The word in addresses, such as "ideas". */
    String plural();

    /** The item, if everybody may see it now. */
    Optional<DiscussionSubject> find(long id);

    /** Those of these items that everybody may see now, by id. To be overridden where one query can do it. */
    default Map<Long, DiscussionSubject> findAll(Collection<Long> ids) {
        Map<Long, DiscussionSubject> found = new HashMap<>();
        ids.forEach(id -> find(id).ifPresent(subject -> found.put(id, subject)));
        return found;
    }
}
