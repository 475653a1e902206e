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

    /** Whether people may come in by the single sign-in, where there is one. */
    public static final String SINGLE_SIGN_IN = "singleSignIn";

    /** Whether staff need a second factor to act as staff. */
    public static final String STAFF_SECOND_FACTOR = "staffSecondFactor";

    @Override
    public List<SwitchDeclaration> switches() {
        return List.of(
                new SwitchDeclaration(REGISTRATION, true, "identity.switch.registration"),
                new SwitchDeclaration(SINGLE_SIGN_IN, true, "identity.switch.singleSignIn"),
                new SwitchDeclaration(STAFF_SECOND_FACTOR, isRequiredByEnvironment(), "identity.switch.secondFactor"));
    }

    /** The environment decides until an administrator does. */
    private static boolean isRequiredByEnvironment() {
        return "true".equals(System.getenv("SAWT_STAFF_SECOND_FACTOR"));
    }
}
