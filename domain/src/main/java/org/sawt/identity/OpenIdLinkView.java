package org.sawt.identity;

import java.time.Instant;

/**
 * How the caller's account stands to the single sign-in.
 *
 * @param linkedAt since when it can be entered that way, null when it cannot
 * @param removable whether the person could still sign in without it
 */
public record OpenIdLinkView(Instant linkedAt, boolean removable) {

    public boolean linked() {
        return linkedAt != null;
    }
}
