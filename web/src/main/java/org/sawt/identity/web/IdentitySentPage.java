package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.sawt.identity.service.DemoMode;

/** Tells a person who has registered what happens next, the same for everybody. */
@Named
@RequestScoped
public class IdentitySentPage {

    /** Whether the mail is shown instead of sent. */
    public boolean isDemo() {
        return DemoMode.isOn();
    }
}
