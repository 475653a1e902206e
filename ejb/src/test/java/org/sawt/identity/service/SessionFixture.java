package org.sawt.identity.service;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sawt.common.service.Caller;
import org.sawt.identity.Account;
import org.sawt.identity.AccountSession;
import org.sawt.identity.AccountView;
import org.sawt.identity.CodeForm;
import org.sawt.identity.DeviceName;
import org.sawt.identity.OpenedSession;
import org.sawt.identity.RecoveryCode;
import org.sawt.identity.RequestOrigin;
import org.sawt.identity.SecondFactor;
import org.sawt.identity.SessionOpening;
import org.sawt.identity.SignInMethod;

/** The services of sessions and second factors over fakes, beside those of accounts. */
class SessionFixture {

    static final RequestOrigin ORIGIN = new RequestOrigin(IdentityFixture.OWNER_ADDRESS, null);

    final IdentityFixture portal = new IdentityFixture();
    final Sessions sessions = new Sessions();
    final Factors factors = new Factors();
    final AdmissionService admission = new AdmissionService();
    final SecondFactorService secondFactor = new SecondFactorService();
    final SecondFactorQueries queries = new SecondFactorQueries();
    boolean staffNeedIt;

    SessionFixture(Path folder) {
        SecretSeal seal = new SecretSeal() {
            @Override
            Path folder() {
                return folder;
            }
        };
        SecondFactorCheck check = new SecondFactorCheck();
        check.factors = factors;
        check.seal = seal;
        check.limiter = portal.limiter;
        check.clock = portal.clock;
        admission.sessions = sessions;
        admission.secondFactor = check;
        admission.staff = new SwitchedStaff();
        admission.audit = portal.audit;
        admission.clock = portal.clock;
        secondFactor.check = check;
        secondFactor.desk = desk(seal);
        secondFactor.passwords = passwords();
        secondFactor.caller = new OwnCaller();
        queries.factors = factors;
        queries.repository = portal.repository;
        queries.seal = seal;
        queries.caller = secondFactor.caller;
    }

    private SecondFactorDesk desk(SecretSeal seal) {
        SecondFactorDesk desk = new SecondFactorDesk();
        desk.factors = factors;
        desk.sessions = sessions;
        desk.seal = seal;
        desk.clock = portal.clock;
        desk.news = new SecondFactorNews();
        desk.news.repository = portal.repository;
        desk.news.audit = portal.audit;
        desk.news.events = portal.fired;
        return desk;
    }

    private PasswordCheck passwords() {
        PasswordCheck check = new PasswordCheck();
        check.repository = portal.repository;
        check.limiter = portal.limiter;
        check.passwords = portal.passwords;
        return check;
    }

    /** A person with an account, who calls from now on. */
    Account maryam() {
        portal.register("maryam@example.com");
        portal.confirm(IdentityFixture.PASSWORD);
        Account account = portal.repository.findAccount("maryam@example.com").orElseThrow();
        portal.caller = account.id();
        return account;
    }

    OpenedSession enter(Account account, boolean remembered) {
        return enter(account.view(), remembered);
    }

    OpenedSession enter(AccountView account, boolean remembered) {
        return admission.admit(new SessionOpening(
                account, SignInMethod.PASSWORD, remembered, new DeviceName("Firefox", "Linux"), null));
    }

    /** What the person's authenticator shows now. */
    String code() {
        long step = portal.clock.instant().getEpochSecond() / 30;
        byte[] secret = queries.seal
                .open(portal.caller, factors.find(portal.caller).orElseThrow().sealedSecret())
                .orElseThrow();
        for (int code = 0; code < 1_000_000; code++) {
            String digits = String.format("%06d", code);
            var found = OneTimeCodes.step(secret, digits, portal.clock.instant());
            if (found.isPresent() && found.getAsLong() == step) {
                return digits;
            }
        }
        throw new IllegalStateException("no code");
    }

    static CodeForm form(String code) {
        return new CodeForm(code, ORIGIN);
    }

    /** Sets the second factor up in this session; gives the recovery codes. */
    List<String> turnOn(OpenedSession session) {
        secondFactor.propose(IdentityFixture.PASSWORD, ORIGIN);
        return secondFactor.turnOn(form(code()), session.session().id());
    }

    private final class OwnCaller extends Caller {
        @Override
        public long accountId() {
            return portal.caller;
        }
    }

    private final class SwitchedStaff extends StaffSecondFactor {

        SwitchedStaff() {
            factors = SessionFixture.this.factors;
        }

        @Override
        boolean isRequired() {
            return staffNeedIt;
        }
    }

    /** Sessions in a list; their people are those of the other repository. */
    final class Sessions extends SessionRepository {

        final List<AccountSession> all = new ArrayList<>();
        int seen;

        @Override
        void add(AccountSession session) {
            set(session, "id", (long) all.size() + 1);
            all.add(session);
        }

        @Override
        Optional<Account> lockAccount(long id) {
            return portal.repository.findAccount(id);
        }

        @Override
        Optional<Row> find(String secretHash) {
            return all.stream()
                    .filter(session -> secretHash.equals(get(session, "secretHash")))
                    .findFirst()
                    .flatMap(session -> portal.repository
                            .findAccount(session.accountId())
                            .filter(Account::isActive)
                            .map(account -> new Row(session, account.view())));
        }

        @Override
        Optional<AccountSession> lock(long id) {
            return all.stream().filter(session -> session.id() == id).findFirst();
        }

        @Override
        void noteSeen(long id, Instant now, Instant expiresAt) {
            seen++;
            lock(id).ifPresent(session -> {
                set(session, "seenAt", now);
                set(session, "expiresAt", expiresAt);
            });
        }

        @Override
        boolean remove(long id, long accountId) {
            return all.removeIf(session -> session.id() == id && session.accountId() == accountId);
        }

        @Override
        int removeOthers(long accountId, long keptId) {
            int before = all.size();
            all.removeIf(session -> session.accountId() == accountId && session.id() != keptId);
            return before - all.size();
        }

        @Override
        void removeAllOf(long accountId) {
            all.removeIf(session -> session.accountId() == accountId);
        }
    }

    /** Authenticators and recovery codes in memory. */
    static final class Factors extends SecondFactorRepository {

        private final Map<Long, SecondFactor> all = new HashMap<>();
        private final Map<Long, Set<String>> codes = new HashMap<>();
        private final Map<Long, Long> steps = new HashMap<>();

        @Override
        void add(Object entity) {
            if (entity instanceof SecondFactor factor) {
                all.put(factor.accountId(), factor);
            } else if (entity instanceof RecoveryCode code) {
                codes.computeIfAbsent(code.accountId(), id -> new HashSet<>()).add(code.codeHash());
            }
        }

        @Override
        Optional<SecondFactor> find(long accountId) {
            return Optional.ofNullable(all.get(accountId));
        }

        @Override
        boolean useStep(long accountId, long step) {
            boolean later = steps.getOrDefault(accountId, 0L) < step;
            if (later) {
                steps.put(accountId, step);
            }
            return later;
        }

        @Override
        long codesLeft(long accountId) {
            return codes.getOrDefault(accountId, Set.of()).size();
        }

        @Override
        boolean useCode(long accountId, String codeHash) {
            return codes.getOrDefault(accountId, new HashSet<>()).remove(codeHash);
        }

        @Override
        void removeCodes(long accountId) {
            codes.remove(accountId);
        }

        @Override
        boolean removeAll(long accountId) {
            removeCodes(accountId);
            steps.remove(accountId);
            return all.remove(accountId) != null;
        }
    }

    private static Object get(AccountSession session, String name) {
        try {
            return field(name).get(session);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(AccountSession session, String name, Object value) {
        try {
            field(name).set(session, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(String name) {
        try {
            Field field = AccountSession.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
