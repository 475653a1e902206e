package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.service.Caller;
import org.sawt.identity.Account;
import org.sawt.identity.DemoPerson;
import org.sawt.identity.FormAction;
import org.sawt.identity.FormWindow;
import org.sawt.identity.Registrant;

class FormLimitsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:04:00Z");

    private final Map<String, Integer> counted = new HashMap<>();
    private final InMemoryRepository accounts = new InMemoryRepository();
    private final FormLimits limits = new FormLimits();
    private OptionalLong caller = OptionalLong.empty();

    FormLimitsTest() {
        limits.uses = new FormUses();
        limits.uses.repository = new CountingRepository();
        limits.repository = accounts;
        limits.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        limits.caller = new Caller() {
            @Override
            public OptionalLong findAccountId() {
                return caller;
            }
        };
    }

    @Test
    void asksAFreshAccountToWaitSooner() {
        signIn(Account.ofSingleSignIn(new Registrant("New", "new@example.org", "en"), NOW.minusSeconds(60)));
        use(FormAction.COMMENT, 10);
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> limits.use(FormAction.COMMENT));
        assertEquals(Kind.TOO_MANY, refusal.kind());
        assertEquals(Duration.ofMinutes(6), refusal.retryAfter().orElseThrow());
        assertEquals(
                "identity.form.tooManyFresh", refusal.violations().getFirst().key());
        assertDoesNotThrow(() -> limits.use(FormAction.IDEA));
    }

    @Test
    void letsAnOlderAccountDoMore() {
        signIn(Account.ofSingleSignIn(new Registrant("Old", "old@example.org", "en"), NOW.minus(Duration.ofDays(3))));
        use(FormAction.COMMENT, 30);
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> limits.use(FormAction.COMMENT));
        assertEquals("identity.form.tooMany", refusal.violations().getFirst().key());
    }

    @Test
    void takesThePeopleOfADemonstrationForOldOnes() {
        signIn(Account.demo(DemoPerson.ALL.getFirst(), "x", NOW));
        use(FormAction.COMMENT, 30);
        assertThrows(RuleViolation.class, () -> limits.use(FormAction.COMMENT));
    }

    @Test
    void tellsHowManyHoursTheDayStillHas() {
        signIn(Account.ofSingleSignIn(new Registrant("Old", "old@example.org", "en"), NOW.minus(Duration.ofDays(3))));
        counted.put(FormAction.IDEA + " " + FormWindow.DAY, 30);
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> limits.use(FormAction.IDEA));
        assertEquals(
                "identity.form.tooManyToday", refusal.violations().getFirst().key());
        assertEquals(16L, refusal.violations().getFirst().arguments().getFirst());
    }

    @Test
    void leavesVisitorsToTheServices() {
        limits.use(FormAction.COMMENT);
        assertTrue(counted.isEmpty());
    }

    private void signIn(Account account) {
        accounts.add(account);
        caller = OptionalLong.of(account.id());
    }

    private void use(FormAction action, int times) {
        for (int i = 0; i < times; i++) {
            limits.use(action);
        }
    }

    private final class CountingRepository extends FormUseRepository {

        @Override
        int count(long accountId, FormAction action, FormWindow window, Instant start) {
            return counted.merge(action + " " + window, 1, Integer::sum);
        }
    }
}
