package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.identity.Account;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.DeviceName;
import org.sawt.identity.LiveSession;
import org.sawt.identity.OpenedSession;
import org.sawt.identity.SecondFactorState;
import org.sawt.identity.SessionOpening;
import org.sawt.identity.SignInMethod;

class AdmissionServiceTest {

    @TempDir
    Path folder;

    private SessionFixture portal;
    private Account maryam;

    @BeforeEach
    void maryamHasAnAccount() {
        portal = new SessionFixture(folder);
        maryam = portal.maryam();
    }

    @Test
    void knowsThePersonBySecretOnly() {
        OpenedSession opened = portal.enter(maryam, false);
        assertEquals(maryam.id(), resumed(opened).account().id());
        assertTrue(portal.admission.resume("no such secret").isEmpty());
        assertTrue(portal.portal.audited.contains("account.signedIn"));
    }

    @Test
    void refusesAnEndedSessionAtOnce() {
        OpenedSession opened = portal.enter(maryam, false);
        portal.admission.leave(opened.secret());
        assertTrue(portal.admission.resume(opened.secret()).isEmpty());
        assertTrue(portal.portal.audited.contains("account.signedOut"));
    }

    @Test
    void refusesAPasswordThatWasChangedSinceItWasChecked() {
        SessionOpening slow = new SessionOpening(
                maryam.view(),
                SignInMethod.PASSWORD,
                false,
                new DeviceName("Firefox", "Linux"),
                null,
                maryam.passwordHash());
        maryam.changePassword("another hash");
        var refused = assertThrows(RuleViolation.class, () -> portal.admission.admit(slow));
        assertEquals(Kind.INVALID, refused.kind());
        assertTrue(portal.sessions.all.isEmpty());
    }

    @Test
    void refusesABlockedPersonAtOnce() {
        OpenedSession opened = portal.enter(maryam, false);
        maryam.block();
        assertTrue(portal.admission.resume(opened.secret()).isEmpty());
    }

    @Test
    void staysOpenWhileItIsUsedButNotForEver() {
        OpenedSession opened = portal.enter(maryam, false);
        for (int half = 0; half < 23; half++) {
            portal.portal.clock.advance(Duration.ofMinutes(30));
            assertTrue(portal.admission.resume(opened.secret()).isPresent(), "after " + half);
        }
        portal.portal.clock.advance(Duration.ofMinutes(30));
        assertTrue(portal.admission.resume(opened.secret()).isEmpty());
    }

    @Test
    void writesAtMostOnceAMinuteThatItIsUsed() {
        OpenedSession opened = portal.enter(maryam, false);
        for (int i = 0; i < 12; i++) {
            portal.portal.clock.advance(Duration.ofSeconds(10));
            portal.admission.resume(opened.secret());
        }
        assertEquals(2, portal.sessions.seen);
    }

    @Test
    void letsNobodyInBeforeTheCode() {
        portal.turnOn(portal.enter(maryam, false));
        OpenedSession opened = portal.enter(maryam, false);
        assertTrue(opened.isWaiting());
        assertTrue(portal.admission.resume(opened.secret()).isEmpty());
        assertTrue(portal.admission.isWaiting(opened.secret()));
        portal.portal.clock.advance(Duration.ofMinutes(1));
        OpenedSession passed = pass(opened, portal.code());
        assertEquals(SecondFactorState.PASSED, resumed(passed).secondFactor());
        assertTrue(
                portal.admission.resume(opened.secret()).isEmpty(), "the secret of before the code is worth nothing");
    }

    @Test
    void takesEachCodeOnce() {
        portal.turnOn(portal.enter(maryam, false));
        portal.portal.clock.advance(Duration.ofMinutes(1));
        String code = portal.code();
        pass(portal.enter(maryam, false), code);
        assertEquals(Kind.INVALID, refusal(portal.enter(maryam, false), code).kind());
    }

    @Test
    void takesEachRecoveryCodeOnceAndInAnyHand() {
        List<String> codes = portal.turnOn(portal.enter(maryam, false));
        pass(portal.enter(maryam, false), " " + codes.getFirst().toUpperCase().replace("-", "  "));
        assertEquals(
                Kind.INVALID,
                refusal(portal.enter(maryam, false), codes.getFirst()).kind());
        assertEquals(9, portal.factors.codesLeft(maryam.id()));
    }

    @Test
    void readsTheDigitsOfAnArabicKeyboard() {
        portal.turnOn(portal.enter(maryam, false));
        portal.portal.clock.advance(Duration.ofMinutes(1));
        StringBuilder typed = new StringBuilder();
        portal.code().chars().forEach(digit -> typed.append((char) ('٠' + digit - '0')));
        pass(portal.enter(maryam, false), typed.insert(3, ' ').toString());
    }

    @Test
    void slowsWhoGuessesCodes() {
        portal.turnOn(portal.enter(maryam, false));
        OpenedSession opened = portal.enter(maryam, false);
        for (int i = 0; i < AttemptLimit.ADDRESS_AND_ACCOUNT.attempts(); i++) {
            assertEquals(Kind.INVALID, refusal(opened, "guess").kind());
        }
        assertEquals(Kind.TOO_MANY, refusal(opened, portal.code()).kind());
    }

    @Test
    void waitsTenMinutesForTheCode() {
        portal.turnOn(portal.enter(maryam, false));
        OpenedSession opened = portal.enter(maryam, false);
        portal.portal.clock.advance(Duration.ofMinutes(10));
        assertTrue(portal.admission
                .pass(opened.secret(), SessionFixture.form(portal.code()))
                .isEmpty());
    }

    @Test
    void asksForTheCodeBeforeItGuessesWhich() {
        portal.turnOn(portal.enter(maryam, false));
        RuleViolation refused = refusal(portal.enter(maryam, false), "  ");
        assertEquals("identity.code.missing", refused.violations().getFirst().key());
    }

    @Test
    void letsStaffWithoutASecondFactorInWithoutTheirRoles() {
        maryam.assign(Set.of(Roles.MODERATOR), null);
        portal.staffNeedIt = true;
        OpenedSession opened = portal.enter(maryam, true);
        assertTrue(opened.session().secondFactorMissing());
        LiveSession session = resumed(opened);
        assertEquals(Set.of(Roles.CITIZEN), session.account().roles());
        portal.turnOn(opened);
        assertEquals(
                Set.of(Roles.CITIZEN, Roles.MODERATOR),
                resumed(opened).account().roles());
        assertFalse(resumed(opened).secondFactorMissing());
    }

    @Test
    void givesAProgramTheRolesOfStaffOnlyByATokenThatIsYoungerThanTheFactor() {
        maryam.assign(Set.of(Roles.MODERATOR), null);
        portal.staffNeedIt = true;
        portal.turnOn(portal.enter(maryam, false));
        Instant since = portal.portal.clock.instant();
        StaffSecondFactor staff = portal.admission.staff;
        assertEquals(
                Set.of(Roles.CITIZEN),
                staff.behindToken(maryam.view(), since.minusSeconds(1)).roles());
        assertEquals(
                Set.of(Roles.CITIZEN, Roles.MODERATOR),
                staff.behindToken(maryam.view(), since.plusSeconds(1)).roles());
    }

    @Test
    void continuesASessionUnderANewSecret() {
        OpenedSession before = portal.enter(maryam, false);
        LiveSession live = resumed(before);
        portal.sessions.removeAllOf(maryam.id());
        OpenedSession after = portal.admission.renew(live);
        assertTrue(portal.admission.resume(before.secret()).isEmpty());
        assertEquals(live.createdAt(), resumed(after).createdAt());
    }

    private LiveSession resumed(OpenedSession opened) {
        return portal.admission.resume(opened.secret()).orElseThrow();
    }

    private OpenedSession pass(OpenedSession opened, String code) {
        return portal.admission.pass(opened.secret(), SessionFixture.form(code)).orElseThrow();
    }

    private RuleViolation refusal(OpenedSession opened, String code) {
        return assertThrows(
                RuleViolation.class, () -> portal.admission.pass(opened.secret(), SessionFixture.form(code)));
    }
}
