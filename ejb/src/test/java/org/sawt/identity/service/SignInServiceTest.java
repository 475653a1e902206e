package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.SignInAttempt;
import org.sawt.identity.SignedIn;

class SignInServiceTest {

    private static final String EMAIL = "maryam@example.com";
    private static final String ATTACKER = "203.0.113.9";

    private final IdentityFixture portal = new IdentityFixture();

    @BeforeEach
    void maryamHasAnAccount() {
        portal.register(EMAIL);
        portal.confirm(IdentityFixture.PASSWORD);
    }

    @Test
    void signsInWithAddressAndPassword() {
        SignedIn signedIn = ownerSignsIn(null);
        assertEquals("Maryam", signedIn.account().displayName());
        assertEquals(Set.of("citizen"), signedIn.account().roles());
    }

    @Test
    void acceptsTheAddressInAnyCase() {
        assertEquals(
                "Maryam",
                portal.signIn(" MARYAM@Example.com ", IdentityFixture.PASSWORD, ATTACKER, null)
                        .account()
                        .displayName());
    }

    @Test
    void tellsNotWhetherAddressOrPasswordIsWrong() {
        RuleViolation wrongPassword = refusal(EMAIL, "no such password", ATTACKER, null);
        RuleViolation wrongName = refusal("nobody@example.com", IdentityFixture.PASSWORD, ATTACKER, null);
        assertEquals(wrongPassword.violations(), wrongName.violations());
        assertEquals(Kind.INVALID, wrongName.kind());
    }

    @Test
    void worksAsHardForAnAddressThatNobodyHas() {
        int before = portal.passwords.verifications;
        refusal("nobody@example.com", "no such password", ATTACKER, null);
        assertEquals(before + 1, portal.passwords.verifications);
    }

    @Test
    void slowsAnAttackerAtOneAddress() {
        for (int i = 0; i < AttemptLimit.ADDRESS_AND_ACCOUNT.attempts(); i++) {
            assertEquals(
                    Kind.INVALID, refusal(EMAIL, "guess " + i, ATTACKER, null).kind());
        }
        int before = portal.passwords.verifications;
        RuleViolation refused = refusal(EMAIL, IdentityFixture.PASSWORD, ATTACKER, null);
        assertEquals(Kind.TOO_MANY, refused.kind());
        assertEquals(Duration.ofMinutes(15), refused.retryAfter().orElseThrow());
        assertEquals(15L, refused.violations().getFirst().arguments().getFirst());
        assertEquals(before, portal.passwords.verifications);
    }

    @Test
    void letsTheNextAttemptThroughWhenTheWaitIsOver() {
        for (int i = 0; i < AttemptLimit.ADDRESS_AND_ACCOUNT.attempts(); i++) {
            refusal(EMAIL, "guess " + i, ATTACKER, null);
        }
        portal.clock.advance(Duration.ofMinutes(14));
        assertEquals(Kind.TOO_MANY, refusal(EMAIL, "guess", ATTACKER, null).kind());
        portal.clock.advance(Duration.ofMinutes(1));
        assertEquals(Kind.INVALID, refusal(EMAIL, "guess", ATTACKER, null).kind());
    }

    @Test
    void slowsAnAttackerWhoGuessesForManyAccounts() {
        for (int i = 0; i < AttemptLimit.ADDRESS.attempts(); i++) {
            refusal("person" + i + "@example.com", "guess", ATTACKER, null);
        }
        assertEquals(
                Kind.TOO_MANY,
                refusal("another@example.com", "guess", ATTACKER, null).kind());
        assertEquals("Maryam", ownerSignsIn(null).account().displayName());
    }

    @Test
    void slowsAnAttackerWithManyAddressesButNotTheOwnerOnAKnownDevice() {
        String device = ownerSignsIn(null).deviceCookie();
        for (int i = 0; i < AttemptLimit.ACCOUNT.attempts(); i++) {
            assertEquals(
                    Kind.INVALID,
                    refusal(EMAIL, "guess " + i, "203.0.113." + i % 15, null).kind());
        }
        assertEquals(Kind.TOO_MANY, refusal(EMAIL, "guess", "203.0.113.1", null).kind());
        assertEquals("Maryam", ownerSignsIn(device).account().displayName());
    }

    @Test
    void letsTheOwnerInOnANewDeviceWhileStrangersGuess() {
        for (int i = 0; i < 2 * AttemptLimit.ACCOUNT.attempts(); i++) {
            refusal(EMAIL, "guess " + i, "203.0.113." + i % 15, null);
        }
        assertEquals(
                Kind.INVALID, refusal(EMAIL, "mistyped", "192.0.2.99", null).kind());
        assertEquals(
                "Maryam",
                portal.signIn(EMAIL, IdentityFixture.PASSWORD, "192.0.2.99", null)
                        .account()
                        .displayName());
    }

    @Test
    void givesAWholeSubscribersNetworkTheAttemptsOfOneNewcomer() {
        for (int i = 0; i < AttemptLimit.ACCOUNT.attempts(); i++) {
            refusal(EMAIL, "guess " + i, "2001:db8:1:" + i + "::1", null);
        }
        assertEquals(
                Kind.TOO_MANY, refusal(EMAIL, "guess", "2001:db8:1:ff::1", null).kind());
        assertEquals(
                Kind.INVALID, refusal(EMAIL, "guess", "2001:db8:2::1", null).kind());
    }

    @Test
    void letsTheOwnerInFromTheAttackersOwnAddressOnAKnownDevice() {
        String device = ownerSignsIn(null).deviceCookie();
        for (int i = 0; i < AttemptLimit.ADDRESS.attempts(); i++) {
            refusal(i < 5 ? EMAIL : "person" + i + "@example.com", "guess", ATTACKER, null);
        }
        assertEquals(
                "Maryam",
                portal.signIn(EMAIL, IdentityFixture.PASSWORD, ATTACKER, device)
                        .account()
                        .displayName());
    }

    @Test
    void slowsGuessingOnAStolenDeviceToo() {
        String device = ownerSignsIn(null).deviceCookie();
        for (int i = 0; i < AttemptLimit.DEVICE.attempts(); i++) {
            refusal(EMAIL, "guess " + i, ATTACKER, device);
        }
        assertEquals(Kind.TOO_MANY, refusal(EMAIL, "guess", ATTACKER, device).kind());
    }

    @Test
    void countsNoSignInThatSucceeds() {
        for (int i = 0; i < 100; i++) {
            ownerSignsIn(null);
        }
        assertTrue(portal.repository.all(SignInAttempt.class).size() <= 2, "only the registration's own attempts stay");
    }

    @Test
    void keepsNeitherAddressNorNameOfAnAttempt() {
        refusal(EMAIL, "guess", ATTACKER, null);
        assertTrue(portal.repository.all(SignInAttempt.class).stream()
                .allMatch(attempt -> attempt.limitKey().matches("[0-9a-f]{64}")));
    }

    private SignedIn ownerSignsIn(String device) {
        return portal.signIn(EMAIL, IdentityFixture.PASSWORD, IdentityFixture.OWNER_ADDRESS, device);
    }

    @Test
    void namesEveryMissingFieldAndCountsNoAttempt() {
        int before = portal.passwords.verifications;
        RuleViolation refused = refusal(" ", null, ATTACKER, null);
        assertEquals(
                List.of("userName", "password"),
                refused.violations().stream()
                        .map(RuleViolation.Violation::field)
                        .toList());
        assertEquals(before, portal.passwords.verifications);
    }

    private RuleViolation refusal(String userName, String password, String address, String device) {
        return assertThrows(RuleViolation.class, () -> portal.signIn(userName, password, address, device));
    }
}
