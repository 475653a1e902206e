package org.sawt.topic.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;
import org.sawt.topic.Answer;

/** The transaction of a vote. */
@Stateless
class BallotBox {
    @PermitAll
    VoteReceipt cast(long topicId, long accountId, List<Answer> answers) {
        throw new UnsupportedOperationException();
    }
}
