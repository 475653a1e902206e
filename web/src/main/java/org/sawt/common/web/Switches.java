package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.service.FeatureSwitches;

/** Which parts of the portal are there, for pages that only show a piece of them. In pages: {@code switches}. */
@Named
@RequestScoped
public class Switches {

    @Inject
    FeatureSwitches featureSwitches;

    public boolean on(String name) {
        return featureSwitches.isOn(name);
    }
}
