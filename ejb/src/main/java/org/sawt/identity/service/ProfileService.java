package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.Violations;
import org.sawt.common.service.Caller;
import org.sawt.identity.Account;
import org.sawt.identity.AccountProfile;
import org.sawt.identity.ContactChannels;
import org.sawt.identity.PersonName;
import org.sawt.identity.ProfileForm;

/** Lets people say who they are and how they want to be reached. */
@Stateless
public class ProfileService {

    @Inject
    IdentityRepository repository;

    @Inject
    PersonRepository people;

    @Inject
    Caller caller;

    @Inject
    AccountAudit audit;

    /** @throws RuleViolation INVALID at {@code displayName} or {@code phone} */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void present(ProfileForm typed) {
        long id = caller.accountId();
        Account account =
                repository.findAccount(id).orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        String name = PersonName.clean(typed.displayName());
        String phone = PlainText.cleanLine(typed.channels().phone());
        String number = phone.isEmpty() ? "" : PhoneNumbers.canonical(phone).orElse(null);
        check(name, number);
        account.present(name, "en".equals(typed.language()) ? "en" : "ar");
        AccountProfile profile = people.findProfile(id).orElseGet(() -> begin(id));
        profile.reachBy(new ContactChannels(
                number, typed.channels().sms(), typed.channels().whatsApp()));
        profile.describe(typed.self());
        audit.record(id, "account.profileChanged");
    }

    private static void check(String name, String number) {
        Violations violations = new Violations();
        if (name.isEmpty()) {
            violations.check(false, "displayName", "identity.name.missing");
        } else {
            violations.check(PersonName.isValid(name), "displayName", "identity.name.invalid", PersonName.MAX_LENGTH);
        }
        violations
                .check(number != null, "phone", "identity.profile.phoneInvalid")
                .throwIfAny();
    }

    private AccountProfile begin(long accountId) {
        AccountProfile profile = new AccountProfile(accountId);
        people.add(profile);
        return profile;
    }
}
