package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.Account;
import org.sawt.identity.OpenIdLink;
import org.sawt.identity.OpenIdLinkView;

/** What pages say about the single sign-in. Nobody waits here for the provider. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SingleSignOnQueries {

    @Inject
    OpenIdSettings settings;

    @Inject
    OpenIdProvider provider;

    @Inject
    OpenIdRepository repository;

    @Inject
    IdentityRepository accounts;

    @Inject
    Caller caller;

    /** What people call the single sign-in, in this language; empty when the portal has none. */
    @PermitAll
    public Optional<String> findName(String language) {
        return settings.issuer().map(issuer -> settings.name(language));
    }

    /** Where a person signs out at the provider, too; empty when the provider has no such page, or was not asked yet. */
    @PermitAll
    public Optional<String> findSignOutAddress() {
        return provider.signOutAddress();
    }

    /** How the caller's account stands to it. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public OpenIdLinkView getOwnLink() {
        long id = caller.accountId();
        boolean password = accounts.findAccount(id)
                .map(Account::hasPassword)
                .orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        return new OpenIdLinkView(
                repository.findLink(id).map(OpenIdLink::linkedAt).orElse(null), password);
    }
}
