package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.AccountView;
import org.sawt.identity.OpenIdAnswer;
import org.sawt.identity.OpenIdLogin;
import org.sawt.identity.OpenIdOutcome;
import org.sawt.identity.OpenIdPerson;
import org.sawt.identity.OpenIdPurpose;
import org.sawt.identity.OpenIdResult;
import org.sawt.identity.OpenIdSecrets;
import org.sawt.identity.OpenIdWay;

/** The way of an answer over stand-ins of everything that it meets. */
class SingleSignOnAnswerServiceTest {

    private static final int DUPLICATE = 1062;
    private static final OpenIdPerson MARYAM = new OpenIdPerson(
            "https://ekey.example", "maryam", Optional.of("session-7"), Optional.empty(), Optional.empty());
    private static final AccountView ACCOUNT = new AccountView(7, "Maryam", "ar", Set.of("citizen"));

    private final SingleSignOnAnswerService service = new SingleSignOnAnswerService();
    private OpenIdWay way = OpenIdWay.signIn("/ar/topics", "ar");
    private OptionalLong signedIn = OptionalLong.empty();
    private boolean foreign;
    private boolean down;
    private boolean unverifiable;
    private int collisions;

    SingleSignOnAnswerServiceTest() {
        service.logins = new KnownWay();
        service.provider = new KnownProvider();
        service.desk = new OpenDesk();
        service.linking = new OpenLinking();
        service.caller = new FixedCaller();
    }

    @Test
    void letsInWhomTheProviderKnows() {
        OpenIdResult result = accept("code", null);
        assertEquals(OpenIdOutcome.ADMITTED, result.outcome());
        assertEquals(ACCOUNT, result.account().orElseThrow());
        assertEquals("session-7", result.session().orElseThrow());
        assertEquals("/ar/topics", result.returnPath());
    }

    @Test
    void refusesAnAnswerThatNobodyWaitsFor() {
        way = null;
        assertEquals(OpenIdOutcome.REFUSED, accept("code", null).outcome());
    }

    @Test
    void refusesTheAnswerOfAnotherProvider() {
        foreign = true;
        assertEquals(OpenIdOutcome.REFUSED, accept("code", null).outcome());
    }

    @Test
    void refusesAnAnswerWithoutACode() {
        assertEquals(OpenIdOutcome.REFUSED, accept(null, null).outcome());
        assertEquals(OpenIdOutcome.REFUSED, accept("code", "server_error").outcome());
    }

    @Test
    void knowsWhoBrokeOff() {
        assertEquals(OpenIdOutcome.CANCELLED, accept(null, "access_denied").outcome());
    }

    @Test
    void saysThatTheProviderIsDown() {
        down = true;
        assertEquals(OpenIdOutcome.UNAVAILABLE, accept("code", null).outcome());
    }

    @Test
    void looksAgainWhenSomebodyWasQuicker() {
        collisions = 1;
        assertEquals(OpenIdOutcome.ADMITTED, accept("code", null).outcome());
    }

    @Test
    void letsInWhoCannotBeVerifiedNow() {
        unverifiable = true;
        OpenIdResult result = accept("code", null);
        assertEquals(OpenIdOutcome.ADMITTED, result.outcome());
        assertFalse(result.verificationTaken());
    }

    @Test
    void linksOnlyTheAccountThatBeganAndIsStillSignedIn() {
        way = new OpenIdWay(OpenIdPurpose.LINK, 7L, "", "ar");
        assertEquals(OpenIdOutcome.NOT_SIGNED_IN, accept("code", null).outcome());
        signedIn = OptionalLong.of(8);
        assertEquals(OpenIdOutcome.NOT_SIGNED_IN, accept("code", null).outcome());
        signedIn = OptionalLong.of(7);
        assertEquals(OpenIdOutcome.LINKED, accept("code", null).outcome());
    }

    @Test
    void changesNothingWhenTheAccountBelongsToSomebodyElse() {
        way = new OpenIdWay(OpenIdPurpose.MOVE, 7L, "", "ar");
        signedIn = OptionalLong.of(7);
        assertEquals(OpenIdOutcome.MOVED, accept("code", null).outcome());
        unverifiable = true;
        assertEquals(OpenIdOutcome.NOT_VERIFIABLE, accept("code", null).outcome());
    }

    @Test
    void givesNothingAwayInALog() {
        assertTrue(MARYAM.toString().endsWith("[]"));
        assertEquals("OpenIdAnswer[]", new OpenIdAnswer("a", "b", "c", "d", "e").toString());
    }

    private OpenIdResult accept(String code, String error) {
        return service.accept(new OpenIdAnswer("state", code, error, null, "browser"));
    }

    private final class KnownWay extends OpenIdLogins {
        @Override
        Optional<OpenIdLogin> take(String state, String browserSecret) {
            return Optional.ofNullable(way)
                    .map(known ->
                            new OpenIdLogin(known, OpenIdSecrets.of(null), Instant.parse("2026-11-21T08:00:00Z")));
        }
    }

    private final class KnownProvider extends OpenIdProvider {
        @Override
        void checkIssuer(String named) throws OpenIdRefusedException {
            if (foreign) {
                throw new OpenIdRefusedException("another one");
            }
        }

        @Override
        OpenIdPerson redeem(String code, OpenIdLogin login) throws OpenIdUnavailableException {
            if (down) {
                throw new OpenIdUnavailableException("down", null);
            }
            return MARYAM;
        }
    }

    private final class OpenDesk extends SingleSignOnDesk {
        @Override
        Entry enter(OpenIdPerson person) {
            if (collisions-- > 0) {
                throw new IllegalStateException(new SQLException("duplicate", "23000", DUPLICATE));
            }
            return new Entry(OpenIdOutcome.ADMITTED, Optional.of(ACCOUNT));
        }
    }

    private final class OpenLinking extends SingleSignOnLinking {
        @Override
        OpenIdResult link(OpenIdPerson person, long accountId) {
            return OpenIdResult.of(OpenIdOutcome.LINKED);
        }

        @Override
        OpenIdResult move(OpenIdPerson person, long accountId) {
            refuse();
            return OpenIdResult.of(OpenIdOutcome.MOVED);
        }

        @Override
        boolean isTaken(OpenIdPerson person, long accountId) {
            refuse();
            return false;
        }

        private void refuse() {
            if (unverifiable) {
                throw RuleViolation.conflict("identity.verification.keyLost");
            }
        }
    }

    private final class FixedCaller extends Caller {
        @Override
        public OptionalLong findAccountId() {
            return signedIn;
        }
    }
}
