package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sawt.identity.service.IdentityFixture.PASSWORD;
import static org.sawt.identity.service.PersonFixture.EMAIL;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.identity.EmailMoveRefused;
import org.sawt.identity.EmailMoveRequested;
import org.sawt.identity.EmailMoved;

class EmailServiceTest {

    private static final String OTHER = "maryam.new@example.com";

    private final PersonFixture portal = new PersonFixture();

    @Test
    void movesOnceTheNewAddressWasReached() {
        String token = requested(OTHER);
        assertEquals(EMAIL, portal.maryam().email());
        assertEquals(Optional.of(OTHER), portal.emails.look(token));
        assertTrue(portal.emails.confirm(token));
        assertEquals(OTHER, portal.maryam().email());
        assertEquals(OTHER, portal.maryam().userName());
        assertFalse(portal.emails.confirm(token));
    }

    @Test
    void tellsTheFormerAddress() {
        portal.emails.confirm(requested(OTHER));
        assertEquals(EMAIL, portal.last(EmailMoved.class).formerEmail());
        assertEquals("account.emailChanged", portal.audited.getLast());
    }

    @Test
    void isWorthNothingToAnotherPerson() {
        String token = requested(OTHER);
        portal.caller = portal.caller + 1;
        assertTrue(portal.emails.look(token).isEmpty());
        assertFalse(portal.emails.confirm(token));
        assertEquals(EMAIL, portal.maryam().email());
    }

    @Test
    void expiresAfterADay() {
        String token = requested(OTHER);
        portal.clock.advance(Duration.ofHours(24));
        assertFalse(portal.emails.confirm(token));
    }

    @Test
    void asksForThePassword() {
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> portal.emails.request(OTHER, "not my password"));
        assertEquals("present", refusal.violations().getFirst().field());
    }

    @Test
    void tellsOnlyTheOwnerThatAnAddressIsTaken() {
        portal.register("yusuf@example.com");
        portal.confirm(PASSWORD);
        portal.emails.request("yusuf@example.com", PASSWORD);
        assertEquals("yusuf@example.com", portal.last(EmailMoveRefused.class).email());
    }

    @Test
    void refusesAnAddressThatWasTakenMeanwhile() {
        String token = requested("yusuf@example.com");
        portal.register("yusuf@example.com");
        portal.confirm(PASSWORD);
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> portal.emails.confirm(token));
        assertEquals("identity.email.taken", refusal.violations().getFirst().key());
    }

    private String requested(String email) {
        portal.emails.request(email, PASSWORD);
        return portal.last(EmailMoveRequested.class).token();
    }
}
