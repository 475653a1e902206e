package org.sawt.admin.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.service.FeatureSwitchService;
import org.sawt.common.service.SwitchState;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;

/** Turns parts of the portal off and on. */
@Named
@RequestScoped
public class AdminSwitchesPage {

    @Inject
    RequestInput input;

    @Inject
    FeatureSwitchService featureSwitches;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private List<SwitchState> switches;

    /** Before the buttons are read: each stands with its switch. */
    @PostConstruct
    void load() {
        switches = featureSwitches.list();
    }

    public void turn() {
        boolean on = input.text("on").equals("true");
        featureSwitches.turn(input.text("switch"), on);
        notice.show(on ? "admin.switches.turnedOn" : "admin.switches.turnedOff");
        redirects.to("admin/switches");
    }

    public List<SwitchState> getSwitches() {
        return switches;
    }
}
