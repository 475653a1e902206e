package org.sawt.common.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.FeatureSwitch;
import org.sawt.common.FeatureSwitched;

class FeatureSwitchesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final SwitchDeclaration BOATS = new SwitchDeclaration("boats", true, "sea.boats");
    private static final SwitchDeclaration TRAINS = new SwitchDeclaration("trains", false, "land.trains");

    private final List<FeatureSwitch> decided = new ArrayList<>();

    @Test
    void standAsDeclaredUntilAnAdministratorDecides() {
        FeatureSwitches switches = switches(() -> List.of(BOATS), () -> List.of(TRAINS));
        assertTrue(switches.isOn("boats"));
        assertFalse(switches.isOn("trains"));
        FeatureSwitch boats = new FeatureSwitch("boats", true, NOW);
        boats.turn(false, NOW);
        decided.add(boats);
        switches.forget(new FeatureSwitched("boats", false));
        assertFalse(switches.isOn("boats"));
    }

    @Test
    void listWhatTheFeaturesDeclareByName() {
        decided.add(new FeatureSwitch("longGone", false, NOW));
        FeatureSwitches switches = switches(() -> List.of(TRAINS), () -> List.of(BOATS));
        assertEquals(List.of(new SwitchState(BOATS, true, null), new SwitchState(TRAINS, false, null)), switches.all());
    }

    @Test
    void knowNoSwitchThatNobodyDeclares() {
        FeatureSwitches switches = switches(() -> List.of(BOATS));
        assertThrows(IllegalArgumentException.class, () -> switches.isOn("planes"));
    }

    @Test
    void stopTwoFeaturesThatDeclareOneSwitch() {
        SwitchSource one = () -> List.of(BOATS);
        assertThrows(IllegalStateException.class, () -> switches(one, one));
    }

    private FeatureSwitches switches(SwitchSource... sources) {
        FeatureSwitches switches = new FeatureSwitches();
        switches.sources = instance(sources);
        switches.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        switches.repository = new FeatureSwitchRepository() {
            @Override
            List<FeatureSwitch> all() {
                return decided;
            }
        };
        switches.prepare();
        return switches;
    }

    @SuppressWarnings("unchecked")
    private static Instance<SwitchSource> instance(SwitchSource... sources) {
        return (Instance<SwitchSource>) Proxy.newProxyInstance(
                FeatureSwitchesTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Arrays.asList(sources).iterator());
    }
}
