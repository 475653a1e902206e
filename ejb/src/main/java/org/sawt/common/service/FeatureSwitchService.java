package org.sawt.common.service;

import static org.sawt.common.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sawt.common.FeatureSwitch;
import org.sawt.common.FeatureSwitched;
import org.sawt.common.RuleViolation;

/** Turns parts of the portal off and on. */
@Stateless
public class FeatureSwitchService {

    @Inject
    FeatureSwitches switches;

    @Inject
    FeatureSwitchRepository repository;

    @Inject
    AuditTrail audit;

    @Inject
    Event<FeatureSwitched> events;

    @Inject
    Clock clock;

    /** Every switch and how it stands. */
    @RolesAllowed(ADMIN)
    public List<SwitchState> list() {
        return switches.all();
    }

    /**
     * Turns a switch; asking for what it is already changes nothing.
     *
     * @throws RuleViolation NOT_FOUND when there is no such switch
     */
    @RolesAllowed(ADMIN)
    public void turn(String name, boolean on) {
        SwitchDeclaration declaration =
                switches.find(name).orElseThrow(() -> RuleViolation.notFound("common.switch.unknown"));
        FeatureSwitch decided = repository.lock(declaration, clock.instant());
        if (decided.turn(on, clock.instant())) {
            audit.record(decided.subject(), on ? "featureSwitch.turnedOn" : "featureSwitch.turnedOff", null, name);
            events.fire(new FeatureSwitched(name, on));
        }
    }
}
