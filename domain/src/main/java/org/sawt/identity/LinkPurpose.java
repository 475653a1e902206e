package org.sawt.identity;

import java.time.Duration;

/** What a mailed link lets its person do. */
public enum LinkPurpose {
    /** Choose a new password. */
    PASSWORD(Duration.ofHours(1)),
    /** Take another e-mail address. */
    EMAIL(Duration.ofHours(24));

    private final Duration validity;

    LinkPurpose(Duration validity) {
        this.validity = validity;
    }

    /** How long such a link works. */
    public Duration validity() {
        return validity;
    }
}
