package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.service.SwitchDeclaration;
import org.sawt.common.service.SwitchSource;

/** What of accounts can be turned off. */
@ApplicationScoped
public class IdentitySwitches implements SwitchSource {

    /** Whether people may register. */
    public static final String REGISTRATION = "registration";

    @Override
    public List<SwitchDeclaration> switches() {
        return List.of(new SwitchDeclaration(REGISTRATION, true, "identity.switch.registration"));
    }
}
