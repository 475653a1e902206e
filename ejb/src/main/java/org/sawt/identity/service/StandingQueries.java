package org.sawt.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.Standing;
import org.sawt.identity.VerificationLevel;
import org.sawt.identity.VerifiedIdentity;

/** What is known for sure about who calls, for the rules of taking part. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StandingQueries {

    @Inject
    VerificationRepository repository;

    @Inject
    PersonHash personHash;

    @Inject
    Caller caller;

    /** The caller's level, and what was proven of the caller. */
    @PermitAll
    public Standing own() {
        OptionalLong account = caller.findAccountId();
        return account.isEmpty()
                ? Standing.visitor()
                : repository
                        .find(account.getAsLong())
                        .map(VerifiedIdentity::standing)
                        .orElse(Standing.registered());
    }

    /** What keeps the caller from taking part; the database is asked only where more than an account is needed. */
    @PermitAll
    public List<EligibilityGap> ownGaps(Eligibility eligibility) {
        boolean anyAccount = eligibility.level() == VerificationLevel.REGISTERED
                && caller.findAccountId().isPresent();
        return eligibility.gaps(anyAccount ? Standing.registered() : own());
    }

    /**
     * The pseudonym of the caller's person at one subject, the same in whichever account the person comes: under a unique key
     * it makes one person count once. It leads to nobody, and has nothing in common with the one at another subject.
     *
     * @param kind what the subject is, for example "topic"
     * @return empty for a caller who is not verified
     * @throws RuleViolation CONFLICT when the key is lost
     */
    @PermitAll
    public Optional<String> participationKey(String kind, long id) {
        OptionalLong account = caller.findAccountId();
        return account.isEmpty()
                ? Optional.empty()
                : repository.find(account.getAsLong()).map(identity -> personHash.at(kind, id, identity.personHash()));
    }

    /** Like {@link #participationKey}, of other accounts, for staff that unites two subjects; without those not verified. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public Map<Long, String> participationKeys(String kind, long id, Collection<Long> accounts) {
        Map<Long, String> keys = new LinkedHashMap<>();
        for (long account : accounts) {
            repository
                    .find(account)
                    .ifPresent(identity -> keys.put(account, personHash.at(kind, id, identity.personHash())));
        }
        return keys;
    }
}
