package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.identity.AgeBand;
import org.sawt.identity.CounterView;
import org.sawt.identity.Governorate;
import org.sawt.identity.IdentityCard;
import org.sawt.identity.Residency;
import org.sawt.identity.Standing;
import org.sawt.identity.VerificationLevel;
import org.sawt.identity.VerificationOutcome;
import org.sawt.identity.service.StandingQueries;
import org.sawt.identity.service.VerificationCorrectionService;
import org.sawt.identity.service.VerificationQueries;
import org.sawt.identity.service.VerificationService;

@ExtendWith(ArquillianExtension.class)
class VerificationServiceIT {

    private static final int ROUNDS = 10;
    private static final int ACCOUNTS = 4;

    @EJB(lookup = "java:global/sawt/sawt-ejb/VerificationService")
    VerificationService service;

    @EJB(lookup = "java:global/sawt/sawt-ejb/VerificationQueries")
    VerificationQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/StandingQueries")
    StandingQueries standing;

    @EJB(lookup = "java:global/sawt/sawt-ejb/VerificationCorrectionService")
    VerificationCorrectionService correction;

    private long officer;
    private long maryam;
    private long yusuf;
    private final IdentityCard card = Counter.card();

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(VerificationServiceIT.class, Counter.class);
    }

    @BeforeEach
    void peopleAndAnOfficer() throws Exception {
        officer = Counter.someone();
        maryam = Counter.someone();
        yusuf = Counter.someone();
    }

    @Test
    void verifiesWhoBringsCodeAndCard() throws Exception {
        assertEquals(Standing.registered(), own(maryam));
        assertEquals(Standing.visitor(), As.anonymous(() -> standing.own()));
        Counter.open(officer, maryam);
        assertEquals("Test مريم", atCounter(officer).displayName());
        assertEquals(VerificationOutcome.VERIFIED, Counter.confirm(officer, maryam, card));
        assertEquals(
                new Standing(VerificationLevel.VERIFIED, Residency.CITIZEN, Governorate.MUHARRAQ, AgeBand.FROM_35),
                own(maryam));
        assertEquals(0, codesOf(maryam));
        assertEquals(1, audited(maryam, "account.verified", officer));
        assertEquals(1, audited(maryam, "account.verificationCodeMade", maryam));
    }

    private CounterView atCounter(long who) throws Exception {
        return As.person(who, Counter.AGENT, () -> queries.getAtCounter(maryam));
    }

    @Test
    void refreshesWhatIsKnown() throws Exception {
        verify(maryam, card);
        IdentityCard moved =
                new IdentityCard(card.personalNumber(), card.birthDate(), "CITIZEN", "SOUTHERN", true, false);
        assertEquals(VerificationOutcome.REFRESHED, verify(maryam, moved));
        assertEquals(Governorate.SOUTHERN, own(maryam).governorate());
        assertEquals(1, identitiesOf(maryam));
    }

    @Test
    void letsOneOfSeveralAccountsWinThatProveOnePersonAtOneMoment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            IdentityCard one = Counter.card();
            List<Long> accounts = openAccounts();
            List<VerificationOutcome> outcomes = together(accounts, account -> Counter.confirm(officer, account, one));
            assertEquals(1, count(outcomes, VerificationOutcome.VERIFIED), outcomes.toString());
            assertEquals(ACCOUNTS - 1, count(outcomes, VerificationOutcome.TAKEN), outcomes.toString());
            assertEquals(1, verifiedAmong(accounts));
        }
    }

    @Test
    void leavesThePersonInOneAccountWhenSeveralMoveAtOneMoment() throws Exception {
        verify(maryam, card);
        List<Long> accounts = openAccounts();
        List<VerificationOutcome> outcomes = together(accounts, account -> {
            Counter.move(officer, account, card);
            return VerificationOutcome.VERIFIED;
        });
        assertEquals(ACCOUNTS, outcomes.size());
        assertEquals(1, verifiedAmong(accounts));
        assertEquals(0, identitiesOf(maryam));
    }

    @Test
    void movesTheVerificationAndRecordsBothAccounts() throws Exception {
        verify(maryam, card);
        assertEquals(VerificationOutcome.TAKEN, verify(yusuf, card));
        assertEquals(1, codesOf(yusuf), "the officer goes on with the same code");
        String before = participation(maryam).orElseThrow();
        Counter.move(officer, yusuf, card);
        assertEquals(Standing.registered(), own(maryam));
        assertEquals(VerificationLevel.VERIFIED, own(yusuf).level());
        assertEquals(1, audited(maryam, "account.verificationMoved", officer));
        assertEquals(1, audited(yusuf, "account.verified", officer));
        assertEquals(before, participation(yusuf).orElseThrow());
        assertEquals(Optional.empty(), participation(maryam));
        assertNotEquals(
                before,
                As.person(yusuf, Counter.CITIZEN, () -> standing.participationKey("topic", 2))
                        .orElseThrow());
    }

    @Test
    void givesAnAccountToASecondPersonOnlyAfterAnAdministratorHasWithdrawnTheFirst() throws Exception {
        verify(maryam, card);
        Counter.open(officer, maryam);
        assertRefused(Kind.CONFLICT, () -> Counter.confirm(officer, maryam, Counter.card()));
        assertThrows(EJBAccessException.class, () -> As.person(officer, Counter.AGENT, () -> withdraw(maryam)));
        As.person(officer, Counter.ADMIN, () -> withdraw(maryam));
        assertEquals(Standing.registered(), own(maryam));
        assertEquals(1, audited(maryam, "account.verificationWithdrawn", officer));
        assertEquals(VerificationOutcome.VERIFIED, Counter.confirm(officer, maryam, Counter.card()));
    }

    private Void withdraw(long account) {
        correction.withdraw(account);
        return null;
    }

    @Test
    void staysWithTheOfficerWhoWasToldTheCode() throws Exception {
        long other = Counter.someone();
        Counter.open(officer, maryam);
        assertRefused(Kind.NOT_FOUND, () -> Counter.confirm(other, maryam, card));
        assertRefused(Kind.NOT_FOUND, () -> Counter.move(other, maryam, card));
        assertRefused(Kind.NOT_FOUND, () -> atCounter(other));
        assertRefused(Kind.NOT_FOUND, () -> Counter.confirm(officer, yusuf, card));
        assertEquals(Standing.registered(), own(maryam));
    }

    @Test
    void isClosedToEverybodyElse() throws Exception {
        assertThrows(EJBAccessException.class, () -> As.anonymous(() -> service.requestCode()));
        for (var roles : List.of(Counter.CITIZEN, Set.of("ministry"), Set.of("moderator"))) {
            assertThrows(EJBAccessException.class, () -> As.person(maryam, roles, () -> service.open("AAAABBBB")));
            assertThrows(EJBAccessException.class, () -> As.person(maryam, roles, () -> service.confirm(yusuf, card)));
            assertThrows(EJBAccessException.class, () -> As.person(maryam, roles, () -> queries.getAtCounter(yusuf)));
        }
    }

    @Test
    void refusesWhileTheKeyIsLostAndLetsTheRestWork() throws Exception {
        verify(maryam, card);
        Counter.open(officer, yusuf);
        Counter.change("UPDATE server_key SET secret = REVERSE(secret) WHERE purpose = 'person-key'");
        try {
            assertEquals(
                    "identity.verification.keyLost",
                    assertRefused(Kind.CONFLICT, () -> Counter.confirm(officer, yusuf, Counter.card())));
            assertRefused(Kind.CONFLICT, () -> participation(maryam));
            assertEquals(VerificationLevel.VERIFIED, own(maryam).level());
        } finally {
            Counter.change("UPDATE server_key SET secret = REVERSE(secret) WHERE purpose = 'person-key'");
        }
        assertEquals(VerificationOutcome.VERIFIED, Counter.confirm(officer, yusuf, Counter.card()));
    }

    private VerificationOutcome verify(long account, IdentityCard shown) throws Exception {
        Counter.open(officer, account);
        return Counter.confirm(officer, account, shown);
    }

    private Standing own(long account) throws Exception {
        return As.person(account, Counter.CITIZEN, () -> standing.own());
    }

    private Optional<String> participation(long account) throws Exception {
        return As.person(account, Counter.CITIZEN, () -> standing.participationKey("topic", 1));
    }

    private List<Long> openAccounts() throws Exception {
        List<Long> accounts = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            long account = Counter.someone();
            Counter.open(officer, account);
            accounts.add(account);
        }
        return accounts;
    }

    private static int verifiedAmong(List<Long> accounts) throws Exception {
        int verified = 0;
        for (long account : accounts) {
            verified += (int) identitiesOf(account);
        }
        return verified;
    }

    private static long identitiesOf(long account) throws Exception {
        return Counter.number("SELECT COUNT(*) FROM verified_identity WHERE account_id = ?", account);
    }

    private static long codesOf(long account) throws Exception {
        return Counter.number("SELECT COUNT(*) FROM verification_code WHERE account_id = ?", account);
    }

    private static long audited(long account, String action, long actor) throws Exception {
        return Counter.number(
                "SELECT COUNT(*) FROM audit_entry WHERE subject_kind = 'account' AND subject_id = ? AND action = ?"
                        + " AND actor_id = ?",
                account,
                action,
                actor);
    }

    private static long count(List<VerificationOutcome> outcomes, VerificationOutcome wanted) {
        return outcomes.stream().filter(wanted::equals).count();
    }

    /** What each account's thread answers; all of them begin at the same moment. */
    private static List<VerificationOutcome> together(List<Long> accounts, Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(accounts.size());
        try (var threads = Executors.newFixedThreadPool(accounts.size())) {
            List<Callable<VerificationOutcome>> all = accounts.stream()
                    .map(account -> (Callable<VerificationOutcome>) () -> {
                        start.await();
                        return work.with(account);
                    })
                    .toList();
            List<VerificationOutcome> outcomes = new ArrayList<>();
            for (Future<VerificationOutcome> each : threads.invokeAll(all)) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private interface Work {
        VerificationOutcome with(long account) throws Exception;
    }

    private static String assertRefused(Kind kind, Executable work) {
        RuleViolation refused = assertThrows(RuleViolation.class, work);
        assertEquals(kind, refused.kind());
        assertTrue(refused.violations().size() == 1);
        return refused.violations().getFirst().key();
    }
}
