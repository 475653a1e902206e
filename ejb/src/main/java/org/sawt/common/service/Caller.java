package org.sawt.common.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;

/** Who is calling: the container's principal, whose name is the account's id in decimal. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Caller {

    @Resource
    SessionContext context;

    /** The caller's account, empty for an anonymous visitor. */
    @PermitAll
    public OptionalLong findAccountId() {
        String name = context.getCallerPrincipal().getName();
        boolean account = !name.isEmpty() && name.length() <= 18 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return account ? OptionalLong.of(Long.parseLong(name)) : OptionalLong.empty();
    }

    /** @throws RuleViolation of kind UNAUTHENTICATED for an anonymous visitor */
    @PermitAll
    public long accountId() {
        return findAccountId().orElseThrow(() -> RuleViolation.unauthenticated("common.signInFirst"));
    }

    @PermitAll
    public boolean is(String role) {
        return findAccountId().isPresent() && context.isCallerInRole(role);
    }
}
