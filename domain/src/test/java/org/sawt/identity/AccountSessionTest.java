package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.common.Roles;

class AccountSessionTest {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void endsWhenNobodyHasUsedItForAnHour() {
        AccountSession session = of(Roles.CITIZEN, false, SecondFactorState.NONE);
        assertTrue(session.isLiveAt(START.plus(Duration.ofMinutes(59)), false));
        assertFalse(session.isLiveAt(START.plus(Duration.ofMinutes(60)), false));
    }

    @Test
    void endsAfterTwelveHoursHoweverMuchItIsUsed() {
        AccountSession session = of(Roles.CITIZEN, false, SecondFactorState.NONE);
        Instant late = START.plus(Duration.ofHours(11)).plus(Duration.ofMinutes(30));
        assertEquals(START.plus(Duration.ofHours(12)), session.endIfLastSeenAt(late));
    }

    @Test
    void lastsLongerOnARememberedDevice() {
        AccountSession session = of(Roles.CITIZEN, true, SecondFactorState.NONE);
        assertTrue(session.isLiveAt(START.plus(Duration.ofDays(29)), false));
        assertFalse(session.isLiveAt(START.plus(Duration.ofDays(30)), false));
        assertEquals(START.plus(Duration.ofDays(90)), session.endIfLastSeenAt(START.plus(Duration.ofDays(80))));
    }

    @Test
    void remembersNoDeviceOfStaff() {
        AccountSession session = of(Roles.MODERATOR, true, SecondFactorState.NONE);
        assertFalse(session.isLiveAt(START.plus(Duration.ofHours(1)), true));
        assertEquals(START.plus(Duration.ofMinutes(60)), session.endIfLastSeenAt(START));
    }

    @Test
    void forgetsTheDeviceOfAPersonWhoBecameStaff() {
        AccountSession session = of(Roles.CITIZEN, true, SecondFactorState.NONE);
        assertTrue(session.isLiveAt(START.plus(Duration.ofHours(2)), false));
        assertFalse(session.isLiveAt(START.plus(Duration.ofHours(2)), true));
    }

    @Test
    void waitsTenMinutesForTheCode() {
        AccountSession session = of(Roles.CITIZEN, true, SecondFactorState.PENDING);
        assertTrue(session.isLiveAt(START.plus(Duration.ofMinutes(9)), false));
        assertFalse(session.isLiveAt(START.plus(Duration.ofMinutes(10)), false));
    }

    @Test
    void beginsAnewWithTheCode() {
        AccountSession session = of(Roles.CITIZEN, false, SecondFactorState.PENDING);
        Instant given = START.plus(Duration.ofMinutes(5));
        session.pass("other", given);
        assertFalse(session.isWaiting());
        assertTrue(session.isLiveAt(given.plus(Duration.ofMinutes(59)), false));
        assertThrows(IllegalStateException.class, () -> session.pass("again", given));
    }

    @Test
    void isNotedAsUsedAtMostOnceAMinute() {
        AccountSession session = of(Roles.CITIZEN, false, SecondFactorState.NONE);
        assertFalse(session.isToBeSeenAt(START.plus(Duration.ofSeconds(59))));
        assertTrue(session.isToBeSeenAt(START.plus(Duration.ofSeconds(60))));
    }

    @Test
    void keepsItsBeginningWhenItIsContinued() {
        SessionOpening opening = opening(Roles.CITIZEN, false);
        LiveSession ended = new LiveSession(1, opening, SecondFactorState.PASSED, false, START);
        Instant now = START.plus(Duration.ofMinutes(690));
        AccountSession next = new AccountSession(opening, "hash", ended.secondFactor(), now);
        next.continueFrom(ended, now);
        assertTrue(next.isLiveAt(now.plus(Duration.ofMinutes(29)), false));
        assertFalse(next.isLiveAt(START.plus(Duration.ofHours(12)), false));
    }

    @Test
    void tellsNothingOfTheSecretInLogs() {
        LiveSession live = new LiveSession(1, opening(Roles.CITIZEN, false), SecondFactorState.NONE, false, START);
        OpenedSession opened = new OpenedSession(live, "the-secret", "the-cookie");
        assertFalse(opened.toString().contains("the-"));
        assertFalse(live.toString().contains("Maryam"));
    }

    private static AccountSession of(String role, boolean remembered, SecondFactorState state) {
        return new AccountSession(opening(role, remembered), "hash", state, START);
    }

    private static SessionOpening opening(String role, boolean remembered) {
        return new SessionOpening(
                person(role), SignInMethod.PASSWORD, remembered, DeviceName.of("Firefox/140 Linux"), null);
    }

    private static AccountView person(String role) {
        return new AccountView(7, "Maryam", "ar", Set.of(role));
    }
}
