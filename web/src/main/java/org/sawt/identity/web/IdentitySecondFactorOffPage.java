package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.CodeForm;
import org.sawt.identity.SecondFactorView;
import org.sawt.identity.service.SecondFactorQueries;
import org.sawt.identity.service.SecondFactorService;

/** Turns a person's second factor off. */
@Named
@RequestScoped
public class IdentitySecondFactorOffPage {

    @Inject
    SecondFactorQueries secondFactorQueries;

    @Inject
    SecondFactorService secondFactorService;

    @Inject
    SessionDoor door;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private SecondFactorView factor;
    private String password;
    private String code;

    @PostConstruct
    void load() {
        factor = secondFactorQueries.own();
    }

    public void turnOff() {
        secondFactorService.turnOff(password, new CodeForm(code, door.origin()), door.sessionId());
        notice.show("identity.secondFactorOff.done");
        redirects.to("account/second-factor");
    }

    public SecondFactorView getFactor() {
        return factor;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
