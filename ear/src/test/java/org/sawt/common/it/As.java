package org.sawt.common.it;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls services as a given person would. Works inside the server only. */
public final class As {

    private As() {}

    /** Calls as the person with this account and these roles. */
    public static <T> T person(long accountId, Set<String> roles, Callable<T> call) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(String.valueOf(accountId)))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                .runAs(call);
    }

    /** Calls as an anonymous visitor. */
    public static <T> T anonymous(Callable<T> call) throws Exception {
        return SecurityDomain.getCurrent().getAnonymousSecurityIdentity().runAs(call);
    }
}
