package org.sawt.common.service;

import java.util.Set;

/** Switches that are all on but for those named. */
public final class FixedSwitches extends FeatureSwitches {

    private final Set<String> off;

    public FixedSwitches(String... off) {
        this.off = Set.of(off);
    }

    @Override
    public boolean isOn(String name) {
        return !off.contains(name);
    }
}
