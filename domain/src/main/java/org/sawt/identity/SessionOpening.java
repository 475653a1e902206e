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
 */
public record SessionOpening(
        AccountView account, SignInMethod method, boolean remembered, DeviceName device, String providerSession) {

    public SessionOpening {
        Objects.requireNonNull(account);
        Objects.requireNonNull(method);
        Objects.requireNonNull(device);
    }

    /** Neither names nor ids of other systems in logs. */
    @Override
    public String toString() {
        return "SessionOpening[" + method + "]";
    }
}
