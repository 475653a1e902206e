package org.sawt.discussion.service;

import java.util.Optional;

/** Lets a feature's items be discussed. Found by its type. */
public interface DiscussedSubject {

    /** The word in {@link org.sawt.common.SubjectRef#kind}, such as "idea". */
    String kind();

    /** The word in addresses, such as "ideas". */
    String plural();

    /** The item, if everybody may see it now. */
    Optional<DiscussionSubject> find(long id);
}
