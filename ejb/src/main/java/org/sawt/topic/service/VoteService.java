package org.sawt.topic.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Conflicts;
import org.sawt.topic.Answer;
import org.sawt.topic.BallotPaper;

/** Where a signed-in person votes. Looks at the answers outside of the transaction, which stays short. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VoteService {
    @Inject
    BallotBox ballotBox;

    @Inject
    VoteRepository votes;

    @Inject
    TopicCaller caller;

    /**
     * Gives the caller's answers to questions of a topic, one or several; earlier answers to the same questions are changed,
     * the others stay. The same answer again changes nothing.
     */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public VoteReceipt cast(long topicId, List<Answer> answers) {
        BallotPaper paper = votes.findPaper(topicId).orElseThrow(() -> RuleViolation.notFound("topic.notFound"));
        Voter voter = voter(paper);
        paper.check(answers);
        return Conflicts.retrying(() -> ballotBox.cast(topicId, voter, answers));
    }

    private Voter voter(BallotPaper paper) {
        long accountId = caller.accountId();
        caller.requireEligible(paper.eligibility());
        return new Voter(accountId, paper.isForKnownPeople() ? caller.personKey(paper.topicId()) : null);
    }
}
