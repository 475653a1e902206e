package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.identity.AgeBand;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.CounterCode;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.Governorate;
import org.sawt.identity.IdentityCard;
import org.sawt.identity.Residency;
import org.sawt.identity.Standing;
import org.sawt.identity.VerificationLevel;
import org.sawt.identity.VerificationMethod;
import org.sawt.identity.VerificationMoved;
import org.sawt.identity.VerificationOutcome;
import org.sawt.identity.VerificationWithdrawn;

class VerificationServiceTest {

    private static final IdentityCard CARD =
            new IdentityCard("870512345", "1987-05-31", "CITIZEN", "MUHARRAQ", true, false);
    private static final IdentityCard OTHER_CARD =
            new IdentityCard("990112345", "1999-01-02", "RESIDENT", "CAPITAL", true, false);

    private final VerificationFixture portal = new VerificationFixture();
    private long maryam;
    private long yusuf;
    private long officer;

    @BeforeEach
    void peopleAndAnOfficer() {
        maryam = portal.person("maryam@example.com");
        yusuf = portal.person("yusuf@example.com");
        officer = portal.person("layla@example.com");
    }

    @Test
    void verifiesWhoBringsCodeAndCard() {
        assertEquals(VerificationOutcome.VERIFIED, verify(maryam, CARD));
        portal.callAs(maryam);
        assertEquals(
                new Standing(VerificationLevel.VERIFIED, Residency.CITIZEN, Governorate.MUHARRAQ, AgeBand.FROM_35),
                portal.standing.own());
        assertEquals(
                List.of(
                        "account.verificationCodeMade " + maryam,
                        "account.verificationCodeOpened " + maryam,
                        "account.verified " + maryam),
                portal.audited);
        assertEquals(VerificationMethod.COUNTER, portal.queries.getOwn(null).method());
        assertTrue(portal.repository.codes.isEmpty(), "the code is used up");
    }

    @Test
    void keepsNeitherNumberNorCode() {
        portal.callAs(maryam);
        String code = portal.service.requestCode();
        assertNotEquals(code, portal.repository.codes.getFirst().codeHash());
        verify(maryam, CARD);
        assertFalse(portal.repository.identities.getFirst().personHash().contains("870512345"));
        assertEquals(64, portal.repository.identities.getFirst().personHash().length());
    }

    @Test
    void takesOverWhatHasChanged() {
        verify(maryam, CARD);
        assertEquals(
                VerificationOutcome.REFRESHED,
                verify(maryam, new IdentityCard("870512345", "1987-05-31", "CITIZEN", "SOUTHERN", true, false)));
        portal.callAs(maryam);
        assertEquals(Governorate.SOUTHERN, portal.standing.own().governorate());
    }

    @Test
    void leavesAPersonWithTheAccountThatIsVerifiedAlready() {
        verify(maryam, CARD);
        assertEquals(VerificationOutcome.TAKEN, verify(yusuf, CARD));
        portal.callAs(yusuf);
        assertEquals(Standing.registered(), portal.standing.own());
        portal.callAs(maryam);
        assertEquals(VerificationLevel.VERIFIED, portal.standing.own().level());
    }

    @Test
    void movesTheVerificationWhenAskedAndTellsTheOtherAccount() {
        verify(maryam, CARD);
        verify(yusuf, CARD);
        portal.service.move(yusuf, CARD);
        portal.callAs(yusuf);
        assertEquals(VerificationLevel.VERIFIED, portal.standing.own().level());
        portal.callAs(maryam);
        assertEquals(Standing.registered(), portal.standing.own());
        VerificationMoved moved = portal.portal.last(VerificationMoved.class);
        assertEquals(maryam, moved.accountId());
        assertEquals("maryam@example.com", moved.email());
        assertFalse(moved.toString().contains("@"));
        assertTrue(portal.audited.containsAll(
                List.of("account.verificationMoved " + maryam, "account.verified " + yusuf)));
    }

    @Test
    void givesAnAccountToNoSecondPerson() {
        verify(maryam, CARD);
        assertEquals("identity.verification.otherPerson", refused(Kind.CONFLICT, () -> verify(maryam, OTHER_CARD)));
        verify(yusuf, OTHER_CARD);
        open(maryam);
        assertEquals(
                "identity.verification.otherPerson",
                refused(Kind.CONFLICT, () -> portal.service.move(maryam, OTHER_CARD)));
    }

    @Test
    void withdrawsAMistake() {
        VerificationCorrectionService correction = new VerificationCorrectionService();
        correction.repository = portal.repository;
        correction.loss = portal.desk.loss;
        verify(maryam, CARD);
        correction.withdraw(maryam);
        assertTrue(portal.audited.contains("account.verificationWithdrawn " + maryam));
        VerificationWithdrawn withdrawn = portal.portal.last(VerificationWithdrawn.class);
        assertEquals("maryam@example.com", withdrawn.email());
        assertFalse(withdrawn.toString().contains("@"));
        assertEquals(VerificationOutcome.VERIFIED, verify(maryam, OTHER_CARD));
        refused(Kind.NOT_FOUND, () -> correction.withdraw(yusuf));
    }

    @Test
    void letsNoOfficerGoOnWithoutTheCode() {
        portal.callAs(officer);
        refused(Kind.NOT_FOUND, () -> portal.service.confirm(maryam, CARD));
        refused(Kind.NOT_FOUND, () -> portal.queries.getAtCounter(maryam));
        open(maryam);
        assertEquals("Maryam", portal.queries.getAtCounter(maryam).displayName());
        portal.callAs(yusuf);
        refused(Kind.NOT_FOUND, () -> portal.service.confirm(maryam, CARD));
        refused(Kind.NOT_FOUND, () -> portal.service.move(maryam, CARD));
        refused(Kind.NOT_FOUND, () -> portal.queries.getAtCounter(maryam));
    }

    @Test
    void letsNoOfficerVerifyThemselves() {
        portal.callAs(officer);
        String own = portal.service.requestCode();
        assertEquals("identity.counter.yourself", refused(Kind.CONFLICT, () -> portal.service.open(own)));
    }

    @Test
    void saysThatACodeHasExpired() {
        open(maryam);
        portal.portal.clock.advance(CounterCode.VALIDITY);
        assertFalse(portal.queries.getAtCounter(maryam).open());
        assertEquals("identity.counter.expired", refused(Kind.CONFLICT, () -> portal.service.confirm(maryam, CARD)));
        portal.callAs(maryam);
        String code = portal.service.requestCode();
        assertEquals(code, portal.queries.getOwn(code).code());
        portal.portal.clock.advance(CounterCode.VALIDITY);
        assertNull(portal.queries.getOwn(code).code());
        portal.callAs(officer);
        refused(Kind.INVALID, () -> portal.service.open(code));
    }

    @Test
    void showsACodeOnlyToWhomItIs() {
        portal.callAs(maryam);
        String code = portal.service.requestCode();
        assertNull(portal.queries.getOwn(null).code());
        assertNull(portal.queries.getOwn("AAAABBBB").code());
        portal.callAs(yusuf);
        assertNull(portal.queries.getOwn(code).code());
    }

    @Test
    void slowsAnOfficerWhoGuessesCodes() {
        portal.callAs(maryam);
        String code = portal.service.requestCode();
        portal.callAs(officer);
        for (int i = 0; i < AttemptLimit.COUNTER_GUESS.attempts(); i++) {
            refused(Kind.INVALID, () -> portal.service.open("AAAABBBB"));
        }
        refused(Kind.TOO_MANY, () -> portal.service.open(code));
        portal.portal.clock.advance(Duration.ofMinutes(14).plusSeconds(59));
        refused(Kind.TOO_MANY, () -> portal.service.open(code));
    }

    @Test
    void refusesWithoutTheKeyItBeganWithAndLetsTheRestWork() {
        verify(maryam, CARD);
        portal.loseTheKey();
        assertFalse(portal.key.prepare());
        assertEquals("identity.verification.keyLost", refused(Kind.CONFLICT, () -> verify(yusuf, CARD)));
        portal.callAs(maryam);
        assertEquals(VerificationLevel.VERIFIED, portal.standing.own().level());
        refused(Kind.CONFLICT, () -> portal.standing.participationKey("topic", 1));
    }

    @Test
    void knowsAPersonInWhicheverAccountAndAtEachSubjectAnew() {
        assertEquals(Optional.empty(), portal.standing.participationKey("topic", 1));
        verify(maryam, CARD);
        portal.callAs(maryam);
        String first = portal.standing.participationKey("topic", 1).orElseThrow();
        verify(yusuf, CARD);
        portal.service.move(yusuf, CARD);
        portal.callAs(yusuf);
        assertEquals(first, portal.standing.participationKey("topic", 1).orElseThrow());
        assertNotEquals(first, portal.standing.participationKey("topic", 2).orElseThrow());
        assertNotEquals(first, portal.standing.participationKey("idea", 1).orElseThrow());
        portal.callAs(maryam);
        assertEquals(Optional.empty(), portal.standing.participationKey("topic", 1));
    }

    @Test
    void tellsWhatKeepsSomebodyFromTakingPart() {
        Eligibility muharraq = Eligibility.of(VerificationLevel.VERIFIED, null, Set.of(Governorate.MUHARRAQ), Set.of());
        portal.callAs(0);
        assertEquals(List.of(EligibilityGap.SIGN_IN), portal.standing.ownGaps(Eligibility.everybody()));
        portal.callAs(maryam);
        assertEquals(List.of(), portal.standing.ownGaps(Eligibility.everybody()));
        assertEquals(List.of(EligibilityGap.VERIFICATION), portal.standing.ownGaps(muharraq));
        verify(maryam, CARD);
        verify(yusuf, OTHER_CARD);
        portal.callAs(maryam);
        assertEquals(List.of(), portal.standing.ownGaps(muharraq));
        portal.callAs(yusuf);
        assertEquals(List.of(EligibilityGap.GOVERNORATE), portal.standing.ownGaps(muharraq));
    }

    @Test
    void forgetsAPersonWhole() {
        verify(maryam, CARD);
        assertEquals(
                List.of("CITIZEN"),
                portal.data.collect(maryam).getFirst().rows().stream()
                        .map(row -> row.get("residency"))
                        .toList());
        portal.data.forget(maryam);
        assertTrue(portal.data.collect(maryam).stream()
                .allMatch(section -> section.rows().isEmpty()));
        assertEquals(VerificationOutcome.VERIFIED, verify(yusuf, CARD));
    }

    private VerificationOutcome verify(long account, IdentityCard card) {
        open(account);
        return portal.service.confirm(account, card);
    }

    /** The person makes a code, and the officer opens it. */
    private void open(long account) {
        portal.callAs(account);
        String code = portal.service.requestCode();
        portal.callAs(officer);
        assertEquals(account, portal.service.open(code.toLowerCase()));
    }

    private static String refused(Kind kind, Executable work) {
        RuleViolation refused = assertThrows(RuleViolation.class, work);
        assertEquals(kind, refused.kind());
        return refused.violations().getFirst().key();
    }
}
