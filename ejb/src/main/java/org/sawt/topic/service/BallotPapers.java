package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.sawt.topic.BallotPaper;

/** Reads what can be answered on a topic. */
@Dependent
class BallotPapers {
    Optional<BallotPaper> findPublished(long topicId) {
        throw new UnsupportedOperationException();
    }
}
