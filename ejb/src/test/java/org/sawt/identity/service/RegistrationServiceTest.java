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
import org.sawt.common.service.FixedSwitches;
import org.sawt.identity.Account;
import org.sawt.identity.AccountOpened;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.ConfirmationForm;
import org.sawt.identity.ConfirmationOutcome;
import org.sawt.identity.RegistrationForm;
import org.sawt.identity.RegistrationRepeated;
import org.sawt.identity.RegistrationRequested;
import org.sawt.identity.RegistrationView;

class RegistrationServiceTest {

    private static final String EMAIL = "maryam@example.com";

    private final IdentityFixture portal = new IdentityFixture();

    @Test
    void opensAnAccountWhenTheMailedLinkIsConfirmed() {
        portal.register("Maryam@Example.com");
        assertTrue(portal.repository.findAccount(EMAIL).isEmpty());
        assertEquals(ConfirmationOutcome.CONFIRMED, confirm(token()));
        assertEquals(
                "Maryam", portal.repository.findAccount(EMAIL).orElseThrow().displayName());
        assertEquals(List.of("account.registered", "account.confirmed"), portal.audited);
        assertEquals("ar", portal.last(AccountOpened.class).language());
    }

    @Test
    void opensNoAccountWhileRegistrationIsTurnedOff() {
        portal.registrations.switches = new FixedSwitches(IdentitySwitches.REGISTRATION);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> portal.register(EMAIL));
        assertEquals("identity.register.closed", refused.violations().getFirst().key());
        assertTrue(portal.events.isEmpty());
    }

    @Test
    void changesNothingWhenTheLinkIsOnlyOpened() {
        portal.register(EMAIL);
        assertEquals(
                ConfirmationOutcome.OPEN, portal.registrations.look(token()).outcome());
        assertEquals(
                ConfirmationOutcome.OPEN, portal.registrations.look(token()).outcome());
        assertTrue(portal.repository.findAccount(EMAIL).isEmpty());
    }

    @Test
    void answersARepeatedConfirmationWithAlreadyConfirmed() {
        portal.register(EMAIL);
        confirm(token());
        assertEquals(ConfirmationOutcome.ALREADY_CONFIRMED, confirm(token()));
        assertEquals(
                ConfirmationOutcome.ALREADY_CONFIRMED,
                portal.registrations.look(token()).outcome());
        assertEquals(1, portal.repository.all(Account.class).size());
    }

    @Test
    void refusesALinkAfterFortyEightHours() {
        portal.register(EMAIL);
        portal.clock.advance(Duration.ofHours(48));
        assertEquals(ConfirmationOutcome.UNKNOWN, confirm(token()));
        assertTrue(portal.repository.findAccount(EMAIL).isEmpty());
    }

    @Test
    void refusesALinkThatNobodyMailed() {
        assertEquals(ConfirmationOutcome.UNKNOWN, confirm("made-up"));
        assertEquals(
                ConfirmationOutcome.UNKNOWN, portal.registrations.look(null).outcome());
    }

    @Test
    void answersTheSameWhetherTheAddressIsKnownOrNot() {
        portal.register(EMAIL);
        confirm(token());
        int work = portal.passwords.hashes;
        portal.register(EMAIL);
        assertEquals(work + 1, portal.passwords.hashes);
        assertEquals(EMAIL, portal.last(RegistrationRepeated.class).email());
        assertEquals(1, portal.repository.all(Account.class).size());
    }

    @Test
    void givesTheAccountToWhoseLinkIsOpenedWhenTwoAskForOneAddress() {
        portal.registrations.register(
                new RegistrationForm("Stranger", EMAIL, "a stranger's pass word", "en", ""), "192.0.2.66");
        String strangers = token();
        portal.register(EMAIL);
        assertEquals(ConfirmationOutcome.CONFIRMED, confirm(token()));
        assertEquals(
                ConfirmationOutcome.ALREADY_CONFIRMED,
                portal.registrations
                        .confirm(new ConfirmationForm(strangers, "a stranger's pass word", "192.0.2.66", null))
                        .outcome());
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

    @Test
    void neverMakesAStrangersPasswordValidByTheOwnersClick() {
        portal.registrations.register(
                new RegistrationForm("Stranger", EMAIL, "a stranger's pass word", "en", ""), "192.0.2.66");
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> confirm(token()));
        assertEquals("password", refusal.violations().getFirst().field());
        assertTrue(portal.repository.findAccount(EMAIL).isEmpty());
        assertEquals(
                ConfirmationOutcome.OPEN, portal.registrations.look(token()).outcome());
    }

    @Test
    void limitsGuessingThePasswordOfARegistration() {
        portal.register(EMAIL);
        for (int i = 0; i < AttemptLimit.CONFIRMING.attempts(); i++) {
            assertThrows(RuleViolation.class, () -> portal.confirm("guess"));
        }
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> portal.confirm(IdentityFixture.PASSWORD));
        assertEquals(Kind.TOO_MANY, refusal.kind());
    }

    @Test
    void tellsWhomAnOpenLinkIsFor() {
        portal.register(EMAIL);
        RegistrationView open = portal.registrations.look(token());
        assertEquals("Maryam", open.displayName());
        assertEquals(EMAIL, open.email());
        confirm(token());
        assertEquals("", portal.registrations.look(token()).email());
    }

    @Test
    void knowsTheDeviceThatConfirmed() {
        portal.register(EMAIL);
        String device = portal.confirm(IdentityFixture.PASSWORD).deviceCookie();
        for (int i = 0; i < 100; i++) {
            String attacker = "203.0.113." + i;
            assertThrows(RuleViolation.class, () -> portal.signIn(EMAIL, "guess", attacker, null));
        }
        assertEquals(
                "Maryam",
                portal.signIn(EMAIL, IdentityFixture.PASSWORD, IdentityFixture.OWNER_ADDRESS, device)
                        .account()
                        .displayName());
    }

    @Test
    void carriesThePageThatThePersonCameFrom() {
        portal.registrations.register(
                new RegistrationForm("Maryam", EMAIL, IdentityFixture.PASSWORD, "ar", "/ar/topics/9"), "192.0.2.66");
        assertEquals("/ar/topics/9", portal.last(RegistrationRequested.class).returnPath());
    }

    private ConfirmationOutcome confirm(String token) {
        return portal.registrations
                .confirm(new ConfirmationForm(token, IdentityFixture.PASSWORD, IdentityFixture.OWNER_ADDRESS, null))
                .outcome();
    }

    private String token() {
        return portal.last(RegistrationRequested.class).token();
    }
}
