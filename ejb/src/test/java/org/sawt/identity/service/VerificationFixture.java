package org.sawt.identity.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.common.service.Caller;
import org.sawt.common.service.ServerKey;
import org.sawt.identity.VerificationCode;
import org.sawt.identity.VerifiedIdentity;

/** Verification over fakes, beside the accounts of {@link IdentityFixture}. */
class VerificationFixture {

    private static final String KEY = "00112233445566778899aabbccddeeff".repeat(2);
    private static final Path NO_FILE = Path.of("no-such-folder", "person.key");

    final IdentityFixture portal = new IdentityFixture();
    final InMemory repository = new InMemory();
    final PersonKey key = new PersonKey();
    final VerificationDesk desk = new VerificationDesk();
    final VerificationService service = new VerificationService();
    final VerificationQueries queries = new VerificationQueries();
    final StandingQueries standing = new StandingQueries();
    final VerificationPersonalData data = new VerificationPersonalData();
    final List<String> audited = new ArrayList<>();

    VerificationFixture() {
        key.repository = repository;
        key.keepIn(new PersonKeySource(KEY, NO_FILE));
        key.prepare();
        PersonHash hash = new PersonHash();
        hash.key = key;
        AuditTrail trail = new ListedTrail();
        desk.repository = repository;
        desk.personHash = hash;
        desk.trail = trail;
        desk.clock = portal.clock;
        desk.loss = new VerificationLoss();
        desk.loss.repository = repository;
        desk.loss.accounts = portal.repository;
        desk.loss.trail = trail;
        desk.loss.events = portal.registrations.desk.events;
        counter(trail);
        Caller caller = new FixedCaller();
        service.caller = caller;
        queries.repository = repository;
        queries.accounts = portal.repository;
        queries.codes = service.codes;
        queries.caller = caller;
        queries.clock = portal.clock;
        standing.repository = repository;
        standing.personHash = hash;
        standing.caller = caller;
        data.repository = repository;
    }

    private void counter(AuditTrail trail) {
        service.limiter = portal.limiter;
        service.clock = portal.clock;
        service.codes = new VerificationCodes();
        service.codes.serverKey = new FixedKey();
        service.counter = new VerificationCounter();
        service.counter.repository = repository;
        service.counter.accounts = portal.repository;
        service.counter.desk = desk;
        service.counter.trail = trail;
        service.counter.clock = portal.clock;
    }

    /** An account under this address. */
    long person(String email) {
        portal.register(email);
        portal.confirm(IdentityFixture.PASSWORD);
        return portal.repository.findAccount(email).orElseThrow().id();
    }

    void callAs(long accountId) {
        portal.caller = accountId;
    }

    /** The key is another one from now on, as after the loss of its file. */
    void loseTheKey() {
        key.keepIn(new PersonKeySource(KEY.replace('0', '1'), NO_FILE));
    }

    /** Keeps identities and codes in lists, with the two unique keys of the table. */
    static final class InMemory extends VerificationRepository {

        final List<VerifiedIdentity> identities = new ArrayList<>();
        final List<VerificationCode> codes = new ArrayList<>();
        byte[] fingerprint;

        @Override
        boolean claim(VerifiedIdentity identity) {
            boolean free = identities.stream()
                    .noneMatch(other -> other.accountId() == identity.accountId() || other.isOf(identity.personHash()));
            return free && identities.add(identity);
        }

        @Override
        Optional<VerifiedIdentity> find(long accountId) {
            return identities.stream().filter(i -> i.accountId() == accountId).findFirst();
        }

        @Override
        Optional<VerifiedIdentity> lock(long accountId) {
            return find(accountId);
        }

        @Override
        Optional<VerifiedIdentity> lockPerson(String personHash) {
            return identities.stream().filter(i -> i.isOf(personHash)).findFirst();
        }

        @Override
        void remove(VerifiedIdentity identity) {
            identities.remove(identity);
        }

        @Override
        void removeAllOf(long accountId) {
            identities.removeIf(i -> i.accountId() == accountId);
            codes.removeIf(c -> c.accountId() == accountId);
        }

        @Override
        void forgetOfficer(long accountId) {
            // the rows of others are not looked at here
        }

        @Override
        void keep(VerificationCode code) {
            codes.removeIf(c -> c.accountId() == code.accountId());
            codes.add(code);
        }

        @Override
        Optional<VerificationCode> findCode(long accountId) {
            return codes.stream().filter(c -> c.accountId() == accountId).findFirst();
        }

        @Override
        Optional<VerificationCode> lockCode(long accountId) {
            return findCode(accountId);
        }

        @Override
        Optional<VerificationCode> lockCode(String codeHash) {
            return codes.stream().filter(c -> c.codeHash().equals(codeHash)).findFirst();
        }

        @Override
        void remove(VerificationCode code) {
            codes.remove(code);
        }

        @Override
        Optional<byte[]> findKeyFingerprint() {
            return Optional.ofNullable(fingerprint);
        }

        @Override
        void keepKeyFingerprint(byte[] print) {
            fingerprint = fingerprint == null ? print : fingerprint;
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
        public OptionalLong findAccountId() {
            return portal.caller == 0 ? OptionalLong.empty() : OptionalLong.of(portal.caller);
        }

        @Override
        public long accountId() {
            return portal.caller;
        }
    }

    private final class ListedTrail extends AuditTrail {
        @Override
        public void record(SubjectRef subject, String action, String from, String to) {
            audited.add(action + " " + subject.id());
        }
    }
}
