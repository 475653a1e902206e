package org.sawt.common.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sawt.common.FeatureSwitch;
import org.sawt.common.FeatureSwitched;

/** Which parts of the portal are there: from memory, at most two seconds old on every node. */
@ApplicationScoped
public class FeatureSwitches {

    private static final Duration LIFETIME = Duration.ofSeconds(2);

    @Inject
    Instance<SwitchSource> sources;

    @Inject
    FeatureSwitchRepository repository;

    @Inject
    Clock clock;

    private final Map<String, SwitchDeclaration> declared = new TreeMap<>();
    private PassingCopy<Map<String, SwitchState>> copy;

    @PostConstruct
    void prepare() {
        for (SwitchSource source : sources) {
            for (SwitchDeclaration one : source.switches()) {
                if (declared.put(one.name(), one) != null) {
                    throw new IllegalStateException("Two features declare the switch " + one.name());
                }
            }
        }
        copy = new PassingCopy<>(this::read, defaults(), LIFETIME, clock);
    }

    /**
     * Whether this part of the portal is there.
     *
     * @throws IllegalArgumentException when no feature declares the switch
     */
    public boolean isOn(String name) {
        SwitchState state = copy.get().get(name);
        if (state == null) {
            throw new IllegalArgumentException("No feature declares the switch " + name);
        }
        return state.on();
    }

    /** Every switch, by name. */
    public List<SwitchState> all() {
        return List.copyOf(copy.get().values());
    }

    Optional<SwitchDeclaration> find(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeatureSwitched event) {
        copy.forget();
    }

    private Map<String, SwitchState> defaults() {
        Map<String, SwitchState> states = new TreeMap<>();
        declared.forEach((name, one) -> states.put(name, new SwitchState(one, one.onByDefault(), null)));
        return states;
    }

    private Map<String, SwitchState> read() {
        Map<String, SwitchState> states = defaults();
        for (FeatureSwitch decided : repository.all()) {
            states.computeIfPresent(
                    decided.name(),
                    (name, state) -> new SwitchState(state.declaration(), decided.isOn(), decided.changedAt()));
        }
        return states;
    }
}
