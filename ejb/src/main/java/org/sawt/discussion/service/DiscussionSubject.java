package org.sawt.discussion.service;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.SubjectTitle;
import org.sawt.identity.Eligibility;

/**
 * What is discussed.
 *
 * @param title how it is called and where its page is
 * @param open whether people may write now
 * @param entityId the government entity in charge, whose officers' comments are official; null for none
 * @param authorIds whom new comments are told: who wrote the subject
 * @param authorsNamed whether everybody sees the names of who wrote it, so that they can be mentioned
 * @param eligibility who may write
 */
public record DiscussionSubject(
        SubjectTitle title,
        boolean open,
        Long entityId,
        List<Long> authorIds,
        boolean authorsNamed,
        Eligibility eligibility) {

    public DiscussionSubject {
        authorIds = List.copyOf(authorIds);
    }

    /** Whom people may mention although they wrote no comment. */
    List<Long> namedAuthorIds() {
        return authorsNamed ? authorIds : List.of();
    }

    public SubjectRef subject() {
        return title.subject();
    }
}
