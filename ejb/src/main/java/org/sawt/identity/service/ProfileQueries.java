package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.Account;
import org.sawt.identity.AccountProfile;
import org.sawt.identity.ContactChannels;
import org.sawt.identity.ProfileForm;
import org.sawt.identity.SelfDescription;

/** Reads what people say about themselves, for themselves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProfileQueries {

    @Inject
    IdentityRepository repository;

    @Inject
    PersonRepository people;

    @Inject
    Caller caller;

    /** The caller's own profile. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public ProfileForm own() {
        Account account = account();
        Optional<AccountProfile> profile = people.findProfile(account.id());
        return new ProfileForm(
                account.displayName(),
                account.language(),
                profile.map(AccountProfile::channels).orElse(ContactChannels.none()),
                profile.map(AccountProfile::self).orElse(SelfDescription.none()));
    }

    /** False for a caller who only comes through the single sign-in. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public boolean hasPassword() {
        return account().hasPassword();
    }

    private Account account() {
        return repository
                .findAccount(caller.accountId())
                .orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
    }
}
