package org.sawt.identity;

import java.util.Objects;

/**
 * The wish to open a session for a person who has shown who they are.
 *
 * @param account who
 * @param method how the person came in
 * @param remembered whether the person wants to stay signed in on this device
 * @param device what the browser says of itself
 * @param providerSession the session's id at the single sign-in, or null
 * @param passwordHash the hash that the password was checked against, null when it was not by a password
 */
public record SessionOpening(
        AccountView account,
        SignInMethod method,
        boolean remembered,
        DeviceName device,
        String providerSession,
        String passwordHash) {

    /** Without a password. */
    public SessionOpening(
            AccountView account, SignInMethod method, boolean remembered, DeviceName device, String providerSession) {
        this(account, method, remembered, device, providerSession, null);
    }

    public SessionOpening {
        Objects.requireNonNull(account);
        Objects.requireNonNull(method);
        Objects.requireNonNull(device);
    }

    /** Whether what was shown still holds: a password may have been changed since it was checked. */
    public boolean holdsFor(Account current) {
        return current.isActive() && (passwordHash == null || passwordHash.equals(current.passwordHash()));
    }

    /** Neither names nor ids of other systems in logs. */
    @Override
    public String toString() {
        return "SessionOpening[" + method + "]";
    }
}
