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
import org.sawt.identity.CodeForm;
import org.sawt.identity.RequestOrigin;

/** A person's second factor: setting it up, new recovery codes, giving it up; and taking it away from who has lost it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondFactorService {

    @Inject
    SecondFactorDesk desk;

    @Inject
    SecondFactorCheck check;

    @Inject
    PasswordCheck passwords;

    @Inject
    Caller caller;

    /**
     * Proposes a secret, which the caller's authenticator has to take over.
     *
     * @throws org.sawt.common.RuleViolation INVALID when the password is wrong, CONFLICT when the second factor is on already
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void propose(String password, RequestOrigin origin) {
        long account = caller.accountId();
        passwords.require(account, password, origin);
        desk.propose(account);
    }

    /** Forgets the proposed secret. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void dropProposal() {
        desk.dropProposal(caller.accountId());
    }

    /**
     * Turns the second factor on with the first code of the authenticator. The caller's other sessions end.
     *
     * @param sessionId the session in which this happens: it has given its code
     * @return the recovery codes, which nobody can read again after this
     * @throws org.sawt.common.RuleViolation INVALID when the code is wrong
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public List<String> turnOn(CodeForm form, long sessionId) {
        long account = caller.accountId();
        check.requireFirst(account, form);
        return desk.turnOn(account, sessionId);
    }

    /** Makes new recovery codes, for a code; the old ones count no more. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public List<String> renewCodes(CodeForm form) {
        long account = caller.accountId();
        check.require(account, form);
        return desk.newCodes(account);
    }

    /** Turns the second factor off, for the password and a code. The caller's other sessions end. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void turnOff(String password, CodeForm form, long sessionId) {
        long account = caller.accountId();
        passwords.require(account, password, form.origin());
        check.require(account, form);
        desk.turnOff(account, sessionId);
    }

    /**
     * Takes the second factor away from a person who has lost it. The person is told, and every session of theirs ends.
     *
     * @throws org.sawt.common.RuleViolation CONFLICT when the person has none, or is the caller, who gives it up by a code
     */
    @RolesAllowed(ADMIN)
    public void reset(long accountId) {
        if (accountId == caller.accountId()) {
            throw RuleViolation.conflict("identity.secondFactor.ownReset");
        }
        desk.reset(accountId);
    }
}
