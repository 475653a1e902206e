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
import java.util.List;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.Account;
import org.sawt.identity.AccountDetails;
import org.sawt.identity.ApiTokenView;

/** Reads about people for the pages. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IdentityQueries {

    @Inject
    IdentityRepository repository;

    @Inject
    Caller caller;

    /** The caller's own account. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public AccountDetails getOwnAccount() {
        Account account = repository
                .findAccount(caller.accountId())
                .orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        return new AccountDetails(
                account.userName(), account.email(), account.displayName(), account.roles(), account.createdAt());
    }

    /** The caller's own tokens, the newest first. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public List<ApiTokenView> ownTokens() {
        return repository.tokensOf(caller.accountId()).stream()
                .map(token -> new ApiTokenView(token.id(), token.label(), token.createdAt(), token.lastUsedOn()))
                .toList();
    }
}
