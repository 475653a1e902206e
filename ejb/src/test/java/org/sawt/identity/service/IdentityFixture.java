package org.sawt.identity.service;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.sawt.common.service.Caller;
import org.sawt.common.service.FixedSwitches;
import org.sawt.common.service.ServerKey;
import org.sawt.identity.Confirmation;
import org.sawt.identity.ConfirmationForm;
import org.sawt.identity.RegistrationForm;
import org.sawt.identity.RegistrationRequested;
import org.sawt.identity.SignInForm;
import org.sawt.identity.SignedIn;

/** Identity's services over fakes: no database, a clock that tests move, and passwords that are not hashed. */
class IdentityFixture {

    static final String PASSWORD = "four quiet pearl divers";
    static final String OWNER_ADDRESS = "192.0.2.1";

    final InMemoryRepository repository = new InMemoryRepository();
    final MovingClock clock = new MovingClock();
    final PlainPasswords passwords = new PlainPasswords();
    final List<Object> events = new ArrayList<>();
    final List<String> audited = new ArrayList<>();
    final AttemptLimiter limiter = new AttemptLimiter();
    final RegistrationService registrations = new RegistrationService();
    final SignInService signIns = new SignInService();
    final ApiTokenService tokens = new ApiTokenService();
    final AccountAudit audit = new ListedAudit();
    final Event<Object> fired = new ListedEvents();
    long caller;

    IdentityFixture() {
        limiter.log = new AttemptLog();
        limiter.log.repository = repository;
        limiter.serverKey = new FixedKey();
        limiter.clock = clock;
        registrations.desk = new RegistrationDesk();
        registrations.desk.repository = repository;
        registrations.desk.events = fired;
        registrations.desk.audit = audit;
        registrations.desk.clock = clock;
        registrations.limiter = limiter;
        registrations.passwords = passwords;
        registrations.switches = new FixedSwitches();
        signIns.repository = repository;
        signIns.limiter = limiter;
        signIns.passwords = passwords;
        tokens.repository = repository;
        tokens.caller = new FixedCaller();
        tokens.audit = audit;
        tokens.staff = new StaffSecondFactor();
        tokens.staff.switches = new FixedSwitches(IdentitySwitches.STAFF_SECOND_FACTOR);
        tokens.clock = clock;
    }

    void register(String email) {
        registrations.register(new RegistrationForm("Maryam", email, PASSWORD, "ar", ""), OWNER_ADDRESS);
    }

    /** Confirms the last registration with this password. */
    Confirmation confirm(String password) {
        return registrations.confirm(
                new ConfirmationForm(last(RegistrationRequested.class).token(), password, OWNER_ADDRESS, null));
    }

    /** The last event of this kind. */
    <T> T last(Class<T> type) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    SignedIn signIn(String userName, String password, String address, String deviceCookie) {
        return signIns.signIn(new SignInForm(userName, password, address, deviceCookie));
    }

    /** A clock that stands until it is moved. */
    static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-21T08:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Counts how often it had work, to show that unknown people cost the same. */
    static final class PlainPasswords extends Passwords {

        int verifications;
        int hashes;

        @Override
        String hash(String password) {
            hashes++;
            return "plain:" + password;
        }

        @Override
        boolean verify(String password, String hash) {
            verifications++;
            return ("plain:" + password).equals(hash);
        }
    }

    private static final class FixedKey extends ServerKey {
        @Override
        public byte[] secret(String purpose) {
            return new byte[32];
        }
    }

    private final class FixedCaller extends Caller {
        @Override
        public long accountId() {
            return caller;
        }
    }

    private final class ListedAudit extends AccountAudit {
        @Override
        void record(long accountId, String action) {
            audited.add(action);
        }
    }

    /** Keeps what is fired. */
    private final class ListedEvents implements Event<Object> {

        @Override
        public void fire(Object event) {
            events.add(event);
        }

        @Override
        public <U> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException("Events are observed inside the transaction");
        }

        @Override
        public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException("Events are observed inside the transaction");
        }

        @Override
        public Event<Object> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
