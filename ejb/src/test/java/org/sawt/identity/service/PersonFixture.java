package org.sawt.identity.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sawt.identity.Account;
import org.sawt.identity.AccountProfile;
import org.sawt.identity.LinkPurpose;
import org.sawt.identity.MailedLink;

/** What people do with their own account, over fakes; Maryam has one and is the caller. */
final class PersonFixture extends IdentityFixture {

    static final String EMAIL = "maryam@example.com";
    static final String NEW_PASSWORD = "seven slow fishing boats";

    final Links people = new Links();
    final List<Long> ended = new ArrayList<>();
    final PasswordService passwordService = new PasswordService();
    final EmailService emails = new EmailService();
    final ProfileService profiles = new ProfileService();

    PersonFixture() {
        register(EMAIL);
        confirm(PASSWORD);
        caller = maryam().id();
        OwnPassword own = new OwnPassword();
        own.repository = repository;
        own.caller = tokens.caller;
        own.limiter = limiter;
        own.passwords = passwords;
        AccountEnds ends = new AccountEnds();
        ends.audit = tokens.audit;
        ends.sessions = new SessionEnding() {
            @Override
            void endAll(long accountId) {
                ended.add(accountId);
            }
        };
        passwordService.desk = desk(ends);
        passwordService.own = own;
        passwordService.limiter = limiter;
        passwordService.passwords = passwords;
        emails.desk = desk();
        emails.own = own;
        emails.limiter = limiter;
        emails.caller = tokens.caller;
        profiles.repository = repository;
        profiles.people = people;
        profiles.caller = tokens.caller;
        profiles.audit = tokens.audit;
    }

    private PasswordDesk desk(AccountEnds ends) {
        PasswordDesk desk = new PasswordDesk();
        desk.people = people;
        desk.repository = repository;
        desk.events = registrations.desk.events;
        desk.ends = ends;
        desk.clock = clock;
        return desk;
    }

    private EmailDesk desk() {
        EmailDesk desk = new EmailDesk();
        desk.people = people;
        desk.repository = repository;
        desk.events = registrations.desk.events;
        desk.audit = tokens.audit;
        desk.clock = clock;
        return desk;
    }

    Account maryam() {
        return repository.all(Account.class).getFirst();
    }

    /** Links and profiles in lists. */
    final class Links extends PersonRepository {

        private final List<AccountProfile> profilesKept = new ArrayList<>();

        @Override
        void add(MailedLink link) {
            repository.add(link);
        }

        @Override
        void add(AccountProfile profile) {
            profilesKept.add(profile);
        }

        @Override
        Optional<Account> findAccountBehind(String email) {
            return repository.all(Account.class).stream()
                    .filter(account -> account.email().equals(email))
                    .findFirst();
        }

        @Override
        Optional<MailedLink> findLink(String tokenHash, LinkPurpose purpose) {
            return repository.all(MailedLink.class).stream()
                    .filter(link -> link.tokenHash().equals(tokenHash) && link.purpose() == purpose)
                    .findFirst();
        }

        @Override
        Optional<MailedLink> lockLink(String tokenHash, LinkPurpose purpose) {
            return findLink(tokenHash, purpose);
        }

        @Override
        void removeLinksOf(long accountId) {
            repository.all(MailedLink.class).stream()
                    .filter(link -> link.accountId() == accountId)
                    .forEach(repository::drop);
        }

        @Override
        Optional<AccountProfile> findProfile(long accountId) {
            return profilesKept.stream()
                    .filter(profile -> profile.accountId() == accountId)
                    .findFirst();
        }
    }
}
