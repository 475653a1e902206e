package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.identity.Account;
import org.sawt.identity.OpenedSession;
import org.sawt.identity.SecondFactorChanged;

class SecondFactorServiceTest {

    @TempDir
    Path folder;

    private SessionFixture portal;
    private Account maryam;
    private OpenedSession here;

    @BeforeEach
    void maryamIsSignedIn() {
        portal = new SessionFixture(folder);
        maryam = portal.maryam();
        here = portal.enter(maryam, false);
    }

    @Test
    void changesNothingBeforeTheFirstCode() {
        portal.secondFactor.propose(IdentityFixture.PASSWORD, SessionFixture.ORIGIN);
        assertTrue(portal.queries.own().isProposed());
        assertFalse(portal.queries.own().isOn());
        assertFalse(portal.enter(maryam, false).isWaiting());
        portal.secondFactor.dropProposal();
        assertNull(portal.queries.own().secret());
    }

    @Test
    void demandsThePasswordFirst() {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> portal.secondFactor.propose("wrong", SessionFixture.ORIGIN));
        assertEquals("password", refused.violations().getFirst().field());
        assertFalse(portal.queries.own().isProposed());
    }

    @Test
    void refusesAWrongFirstCode() {
        portal.secondFactor.propose(IdentityFixture.PASSWORD, SessionFixture.ORIGIN);
        assertThrows(RuleViolation.class, () -> portal.secondFactor.turnOn(SessionFixture.form("wrong"), id()));
        assertFalse(portal.queries.own().isOn());
    }

    @Test
    void endsTheOtherSessionsAndTellsThePerson() {
        OpenedSession elsewhere = portal.enter(maryam, true);
        List<String> codes = portal.turnOn(here);
        assertEquals(10, codes.size());
        assertTrue(portal.queries.own().isOn());
        assertNull(portal.queries.own().secret(), "the secret is shown only while it is proposed");
        assertTrue(portal.admission.resume(here.secret()).isPresent());
        assertTrue(portal.admission.resume(elsewhere.secret()).isEmpty());
        assertTrue(portal.portal.last(SecondFactorChanged.class).on());
        assertTrue(portal.portal.audited.contains("secondFactor.turnedOn"));
    }

    @Test
    void isSetUpOnce() {
        portal.turnOn(here);
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> portal.secondFactor.propose(IdentityFixture.PASSWORD, SessionFixture.ORIGIN));
        assertEquals(Kind.CONFLICT, refused.kind());
    }

    @Test
    void putsNewCodesInPlaceOfTheOldOnes() {
        List<String> old = portal.turnOn(here);
        portal.portal.clock.advance(Duration.ofMinutes(1));
        List<String> fresh = portal.secondFactor.renewCodes(SessionFixture.form(portal.code()));
        assertThrows(RuleViolation.class, () -> portal.secondFactor.renewCodes(SessionFixture.form(old.getFirst())));
        assertEquals(
                10,
                portal.secondFactor
                        .renewCodes(SessionFixture.form(fresh.getFirst()))
                        .size());
    }

    @Test
    void isTurnedOffWithPasswordAndCodeOnly() {
        List<String> codes = portal.turnOn(here);
        assertThrows(
                RuleViolation.class,
                () -> portal.secondFactor.turnOff("wrong", SessionFixture.form(codes.getFirst()), id()));
        assertThrows(
                RuleViolation.class,
                () -> portal.secondFactor.turnOff(IdentityFixture.PASSWORD, SessionFixture.form("wrong"), id()));
        assertTrue(portal.queries.own().isOn());
        portal.secondFactor.turnOff(IdentityFixture.PASSWORD, SessionFixture.form(codes.getFirst()), id());
        assertFalse(portal.queries.own().isOn());
        assertFalse(portal.enter(maryam, false).isWaiting());
        assertFalse(portal.portal.last(SecondFactorChanged.class).on());
    }

    @Test
    void isTakenAwayFromWhoLostIt() {
        portal.turnOn(here);
        assertThrows(RuleViolation.class, () -> portal.secondFactor.reset(maryam.id()));
        portal.portal.caller = maryam.id() + 1;
        portal.secondFactor.reset(maryam.id());
        assertTrue(portal.admission.resume(here.secret()).isEmpty());
        assertFalse(portal.enter(maryam, false).isWaiting());
        assertThrows(RuleViolation.class, () -> portal.secondFactor.reset(maryam.id()));
        assertTrue(portal.portal.audited.contains("secondFactor.reset"));
    }

    private long id() {
        return here.session().id();
    }
}
