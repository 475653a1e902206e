package org.sawt.common.service;

import java.time.Instant;

/**
 * How a switch stands.
 *
 * @param declaration what it is
 * @param on whether its part of the portal is there
 * @param changedAt when an administrator last turned it; null for never
 */
public record SwitchState(SwitchDeclaration declaration, boolean on, Instant changedAt) {

    public String name() {
        return declaration.name();
    }

    public String key() {
        return declaration.key();
    }
}
