package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.identity.Account;
import org.sawt.identity.AccountOpened;
import org.sawt.identity.ConfirmationOutcome;
import org.sawt.identity.RegistrationForm;
import org.sawt.identity.RegistrationRepeated;
import org.sawt.identity.RegistrationRequested;

class RegistrationServiceTest {

    private static final String EMAIL = "maryam@example.com";

    private final IdentityFixture portal = new IdentityFixture();

    @Test
    void opensAnAccountWhenTheMailedLinkIsConfirmed() {
        portal.register("Maryam@Example.com");
        assertTrue(portal.repository.findAccount(EMAIL).isEmpty());
        assertEquals(ConfirmationOutcome.CONFIRMED, portal.registrations.confirm(token()));
        assertEquals(
                "Maryam", portal.repository.findAccount(EMAIL).orElseThrow().displayName());
        assertEquals(List.of("account.registered", "account.confirmed"), portal.audited);
        assertEquals("ar", portal.last(AccountOpened.class).language());
    }

    @Test
    void changesNothingWhenTheLinkIsOnlyOpened() {
        portal.register(EMAIL);
        assertEquals(ConfirmationOutcome.OPEN, portal.registrations.look(token()));
        assertEquals(ConfirmationOutcome.OPEN, portal.registrations.look(token()));
        assertTrue(portal.repository.findAccount(EMAIL).isEmpty());
    }

    @Test
    void answersARepeatedConfirmationWithAlreadyConfirmed() {
        portal.register(EMAIL);
        portal.registrations.confirm(token());
        assertEquals(ConfirmationOutcome.ALREADY_CONFIRMED, portal.registrations.confirm(token()));
        assertEquals(ConfirmationOutcome.ALREADY_CONFIRMED, portal.registrations.look(token()));
        assertEquals(1, portal.repository.all(Account.class).size());
    }

    @Test
    void refusesALinkAfterFortyEightHours() {
        portal.register(EMAIL);
        portal.clock.advance(Duration.ofHours(48));
        assertEquals(ConfirmationOutcome.UNKNOWN, portal.registrations.confirm(token()));
        assertTrue(portal.repository.findAccount(EMAIL).isEmpty());
    }

    @Test
    void refusesALinkThatNobodyMailed() {
        assertEquals(ConfirmationOutcome.UNKNOWN, portal.registrations.confirm("made-up"));
        assertEquals(ConfirmationOutcome.UNKNOWN, portal.registrations.look(null));
    }

    @Test
    void answersTheSameWhetherTheAddressIsKnownOrNot() {
        portal.register(EMAIL);
        portal.registrations.confirm(token());
        int work = portal.passwords.hashes;
        portal.register(EMAIL);
        assertEquals(work + 1, portal.passwords.hashes);
        assertEquals(EMAIL, portal.last(RegistrationRepeated.class).email());
        assertEquals(1, portal.repository.all(Account.class).size());
    }

    @Test
    void givesTheAccountToWhoseLinkIsOpenedWhenTwoAskForOneAddress() {
        portal.registrations.register(
                new RegistrationForm("Stranger", EMAIL, "a stranger's pass word", "en"), "192.0.2.66");
        String strangers = token();
        portal.register(EMAIL);
        assertEquals(ConfirmationOutcome.CONFIRMED, portal.registrations.confirm(token()));
        assertEquals(ConfirmationOutcome.ALREADY_CONFIRMED, portal.registrations.confirm(strangers));
        Account account = portal.repository.findAccount(EMAIL).orElseThrow();
        assertEquals("Maryam", account.displayName());
        assertEquals("plain:" + IdentityFixture.PASSWORD, account.passwordHash());
    }

    @Test
    void floodsNobodysLetterBox() {
        for (int i = 0; i < 12; i++) {
            portal.register(EMAIL);
        }
        assertEquals(
                5,
                portal.events.stream()
                        .filter(RegistrationRequested.class::isInstance)
                        .count());
    }

    @Test
    void slowsAnAddressThatRegistersAllTheTime() {
        for (int i = 0; i < 20; i++) {
            portal.register("maryam" + i + "@example.com");
        }
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> portal.register(EMAIL));
        assertEquals(Kind.TOO_MANY, refusal.kind());
    }

    @Test
    void writesNoSecretIntoTexts() {
        portal.register(EMAIL);
        assertFalse(portal.last(RegistrationRequested.class).toString().contains(token()));
        assertFalse(portal.last(RegistrationRequested.class).toString().contains(EMAIL));
    }

    private String token() {
        return portal.last(RegistrationRequested.class).token();
    }
}
