package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.identity.AgeBand;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.Governorate;
import org.sawt.identity.Residency;
import org.sawt.identity.VerificationLevel;
import org.sawt.topic.Answer;
import org.sawt.topic.service.BallotBox;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.VoteReceipt;
import org.sawt.topic.service.VoteService;
import org.sawt.topic.service.Voter;

@ExtendWith(ArquillianExtension.class)
class VoteEligibilityServiceIT {

    private static final int ACCOUNTS = 16;
    private static final Eligibility VERIFIED = Eligibility.of(VerificationLevel.VERIFIED, null, Set.of(), Set.of());

    @EJB(lookup = "java:global/sawt/sawt-ejb/VoteService")
    VoteService votes;

    @EJB(lookup = "java:global/sawt/sawt-ejb/BallotBox")
    BallotBox ballotBox;

    @EJB(lookup = "java:global/sawt/sawt-ejb/TopicQueries")
    TopicQueries queries;

    private final long officer = Office.someone();

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(
                VoteEligibilityServiceIT.class, Office.class, Accounts.class, ATopic.class, Crowd.class);
    }

    @Test
    void takesTheVotesOfThoseWhoAreAskedOnly() throws Exception {
        long topic = topic(Eligibility.of(
                VerificationLevel.VERIFIED,
                Residency.CITIZEN,
                Set.of(Governorate.MUHARRAQ, Governorate.CAPITAL),
                Set.of(AgeBand.FROM_25)));
        long maryam = Accounts.citizen();
        assertRefused(EligibilityGap.VERIFICATION.key(), () -> vote(maryam, topic));
        assertEquals(List.of(EligibilityGap.VERIFICATION), gaps(maryam, topic));
        Accounts.verify(maryam, Accounts.person());
        assertEquals(List.of(), gaps(maryam, topic));
        assertTrue(vote(maryam, topic).first());
        assertEquals(
                List.of(EligibilityGap.SIGN_IN),
                As.anonymous(() -> queries.getPublished(topic)).gaps());
    }

    @Test
    void tellsThoseWhoAreNotAskedWhy() throws Exception {
        long maryam = Accounts.citizen();
        Accounts.verify(maryam, Accounts.person());
        assertOnly(EligibilityGap.RESIDENCY, Residency.RESIDENT, Set.of(), Set.of(), maryam);
        assertOnly(EligibilityGap.GOVERNORATE, null, Set.of(Governorate.SOUTHERN), Set.of(), maryam);
        assertOnly(EligibilityGap.AGE, null, Set.of(), Set.of(AgeBand.FROM_60), maryam);
    }

    private void assertOnly(
            EligibilityGap gap, Residency residency, Set<Governorate> where, Set<AgeBand> ages, long account)
            throws Exception {
        long topic = topic(Eligibility.of(VerificationLevel.VERIFIED, residency, where, ages));
        assertRefused(gap.key(), () -> vote(account, topic));
        assertEquals(List.of(gap), gaps(account, topic));
        assertEquals(0, Office.number("SELECT COUNT(*) FROM participant WHERE topic_id = ?", topic));
    }

    @Test
    void countsAPersonOnceWhateverAccountsThePersonHas() throws Exception {
        long topic = topic(VERIFIED);
        String person = Accounts.person();
        long first = Accounts.citizen();
        long second = Accounts.citizen();
        Accounts.verify(first, person);
        assertTrue(vote(first, topic).first());
        assertFalse(vote(first, topic).first());
        Accounts.forget(first);
        Accounts.verify(second, person);
        assertRefused("topic.vote.otherAccount", () -> vote(second, topic));
        assertRefused(EligibilityGap.VERIFICATION.key(), () -> vote(first, topic));
        Accounts.verify(first, Accounts.person());
        assertRefused("topic.vote.otherPerson", () -> vote(first, topic));
        assertEquals(1, Office.number("SELECT COUNT(*) FROM participant WHERE topic_id = ?", topic));
        assertEquals(1, Office.number("SELECT COUNT(*) FROM vote WHERE topic_id = ?", topic));
    }

    @Test
    void knowsAPersonAtOneTopicOnlyByAPseudonymOfThatTopic() throws Exception {
        long account = Accounts.citizen();
        String person = Accounts.person();
        Accounts.verify(account, person);
        long one = topic(VERIFIED);
        long other = topic(VERIFIED);
        vote(account, one);
        vote(account, other);
        assertEquals(
                2,
                Office.number(
                        "SELECT COUNT(DISTINCT person_key) FROM participant_person WHERE topic_id IN (?, ?)"
                                + " AND person_key <> ?",
                        one,
                        other,
                        person));
    }

    @Test
    void takesOneVoteOfAPersonWhoVotesWithManyAccountsAtOneMoment() throws Exception {
        long topic = topic(VERIFIED);
        List<Answer> yes = List.of(new Answer(topic, Office.options(topic).getFirst()));
        String key = Accounts.person();
        List<String> answers = Crowd.together(ACCOUNTS, i -> () -> {
            long account = Office.someone();
            try {
                VoteReceipt receipt =
                        As.person(account, Office.CITIZEN, () -> ballotBox.cast(topic, new Voter(account, key), yes));
                return "voted " + receipt.first();
            } catch (RuleViolation e) {
                return e.violations().getFirst().key();
            }
        });
        assertEquals(1, answers.stream().filter("voted true"::equals).count(), answers.toString());
        assertEquals(
                ACCOUNTS - 1,
                answers.stream().filter("topic.vote.otherAccount"::equals).count(),
                answers.toString());
        assertEquals(1, Office.number("SELECT COUNT(*) FROM participant WHERE topic_id = ?", topic));
        assertEquals(1, Office.number("SELECT COUNT(*) FROM vote_log WHERE topic_id = ?", topic));
    }

    @Test
    void keepsNoPersonWhereEverybodyMayVote() throws Exception {
        long topic = topic(Eligibility.everybody());
        long account = Accounts.citizen();
        Accounts.verify(account, Accounts.person());
        assertTrue(vote(account, topic).first());
        assertEquals(0, Office.number("SELECT COUNT(*) FROM participant_person WHERE topic_id = ?", topic));
    }

    private long topic(Eligibility eligibility) throws Exception {
        return Office.publish(officer, ATopic.withOptions("yes", "no").only(eligibility));
    }

    private VoteReceipt vote(long account, long topic) throws Exception {
        List<Answer> yes = List.of(new Answer(topic, Office.options(topic).getFirst()));
        return As.person(account, Office.CITIZEN, () -> votes.cast(topic, yes));
    }

    private List<EligibilityGap> gaps(long account, long topic) throws Exception {
        return As.person(account, Office.CITIZEN, () -> queries.getPublished(topic))
                .gaps();
    }

    private static void assertRefused(String key, Executable call) {
        RuleViolation refusal = assertThrows(RuleViolation.class, call);
        assertEquals(key, refusal.violations().getFirst().key());
    }
}
