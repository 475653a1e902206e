package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sawt.identity.service.IdentityFixture.OWNER_ADDRESS;
import static org.sawt.identity.service.IdentityFixture.PASSWORD;
import static org.sawt.identity.service.PersonFixture.EMAIL;
import static org.sawt.identity.service.PersonFixture.NEW_PASSWORD;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.MailedLink;
import org.sawt.identity.PasswordChanged;
import org.sawt.identity.PasswordLinkRefused;
import org.sawt.identity.PasswordLinkRequested;

class PasswordServiceTest {

    private final PersonFixture portal = new PersonFixture();

    @Test
    void setsANewPasswordByTheMailedLinkOnce() {
        String token = requested();
        assertTrue(portal.passwordService.isOpen(token));
        assertTrue(portal.passwordService.reset(token, NEW_PASSWORD));
        assertEquals("plain:" + NEW_PASSWORD, portal.maryam().passwordHash());
        assertFalse(portal.passwordService.isOpen(token));
        assertFalse(portal.passwordService.reset(token, PASSWORD + " again"));
        assertEquals("plain:" + NEW_PASSWORD, portal.maryam().passwordHash());
    }

    @Test
    void signsEverybodyOutAndTellsThePerson() {
        portal.passwordService.reset(requested(), NEW_PASSWORD);
        assertEquals(List.of(portal.maryam().id()), portal.ended);
        assertEquals("account.passwordReset", portal.audited.getLast());
        assertEquals(EMAIL, portal.last(PasswordChanged.class).email());
    }

    @Test
    void changesNothingWhenTheLinkIsOnlyOpened() {
        String token = requested();
        assertTrue(portal.passwordService.isOpen(token));
        assertEquals("plain:" + PASSWORD, portal.maryam().passwordHash());
    }

    @Test
    void refusesALinkAfterAnHour() {
        String token = requested();
        portal.clock.advance(Duration.ofMinutes(59));
        assertTrue(portal.passwordService.isOpen(token));
        portal.clock.advance(Duration.ofMinutes(1));
        assertFalse(portal.passwordService.isOpen(token));
        assertFalse(portal.passwordService.reset(token, NEW_PASSWORD));
    }

    @Test
    void endsAllOtherLinksWithTheFirstThatIsUsed() {
        String earlier = requested();
        portal.passwordService.reset(requested(), NEW_PASSWORD);
        assertFalse(portal.passwordService.isOpen(earlier));
    }

    @Test
    void keepsTheLinkWhenTheNewPasswordIsRefused() {
        String token = requested();
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> portal.passwordService.reset(token, "passwordpassword"));
        assertEquals("identity.password.common", refusal.violations().getFirst().key());
        assertTrue(portal.passwordService.isOpen(token));
    }

    @Test
    void mailsAnUnknownAddressTooAndKeepsNothingOfIt() {
        portal.passwordService.requestReset("nobody@example.com", "en", OWNER_ADDRESS);
        assertEquals(
                "nobody@example.com", portal.last(PasswordLinkRefused.class).email());
        assertTrue(portal.repository.all(MailedLink.class).isEmpty());
    }

    @Test
    void mailsOneAddressOnlyAFewTimesADayAndTellsNobody() {
        long before = linkMails();
        for (int i = 0; i < AttemptLimit.RESETTING_EMAIL.attempts() + 3; i++) {
            portal.passwordService.requestReset(EMAIL, "ar", "192.0.2." + i);
        }
        assertEquals(AttemptLimit.RESETTING_EMAIL.attempts(), linkMails() - before);
    }

    @Test
    void refusesANetworkAddressThatAsksAllTheTime() {
        for (int i = 0; i < AttemptLimit.RESETTING_ADDRESS.attempts(); i++) {
            portal.passwordService.requestReset("person" + i + "@example.com", "ar", OWNER_ADDRESS);
        }
        RuleViolation refusal = assertThrows(
                RuleViolation.class, () -> portal.passwordService.requestReset(EMAIL, "ar", OWNER_ADDRESS));
        assertEquals(Kind.TOO_MANY, refusal.kind());
    }

    @Test
    void changesThePasswordOfWhoKnowsThePresentOne() {
        portal.passwordService.change(PASSWORD, NEW_PASSWORD);
        assertEquals("plain:" + NEW_PASSWORD, portal.maryam().passwordHash());
        assertEquals("account.passwordChanged", portal.audited.getLast());
        assertEquals(List.of(portal.maryam().id()), portal.ended);
    }

    @Test
    void slowsAStrangerAtAnOpenSession() {
        for (int i = 0; i < AttemptLimit.OWN_PASSWORD.attempts(); i++) {
            RuleViolation wrong = assertThrows(
                    RuleViolation.class, () -> portal.passwordService.change("a guess of mine", NEW_PASSWORD));
            assertEquals("present", wrong.violations().getFirst().field());
        }
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> portal.passwordService.change(PASSWORD, NEW_PASSWORD));
        assertEquals(Kind.TOO_MANY, refusal.kind());
        assertEquals("plain:" + PASSWORD, portal.maryam().passwordHash());
    }

    @Test
    void refusesThePasswordThereIs() {
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> portal.passwordService.change(PASSWORD, PASSWORD));
        assertEquals("identity.password.same", refusal.violations().getFirst().key());
    }

    private String requested() {
        portal.passwordService.requestReset(" Maryam@Example.com ", "ar", OWNER_ADDRESS);
        return portal.last(PasswordLinkRequested.class).token();
    }

    private long linkMails() {
        return portal.events.stream()
                .filter(PasswordLinkRequested.class::isInstance)
                .count();
    }
}
