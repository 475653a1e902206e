package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.web.Redirects;
import org.sawt.identity.CodeForm;
import org.sawt.identity.SecondFactorView;
import org.sawt.identity.service.SecondFactorQueries;
import org.sawt.identity.service.SecondFactorService;

/** A person's second factor: what it is, setting it up, and the recovery codes, which are shown once. */
@Named
@RequestScoped
public class IdentitySecondFactorPage {

    private static final String HERE = "account/second-factor";

    @Inject
    SecondFactorQueries secondFactorQueries;

    @Inject
    SecondFactorService secondFactorService;

    @Inject
    SessionDoor door;

    @Inject
    RecoveryCodesOnce recoveryCodes;

    @Inject
    Redirects redirects;

    private SecondFactorView factor;
    private List<String> newCodes = List.of();
    private String password;
    private String code;

    /** Before the forms are read: which of them count depends on what is there. */
    @PostConstruct
    void load() {
        factor = secondFactorQueries.own();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            newCodes = recoveryCodes.take();
        }
    }

    public void propose() {
        secondFactorService.propose(password, door.origin());
        redirects.to(HERE);
    }

    public void turnOn() {
        recoveryCodes.keep(secondFactorService.turnOn(new CodeForm(code, door.origin()), door.sessionId()));
        redirects.to(HERE);
    }

    public void drop() {
        secondFactorService.dropProposal();
        redirects.to("account");
    }

    public SecondFactorView getFactor() {
        return factor;
    }

    public QrCode getQr() {
        return QrCode.of(factor.address());
    }

    public List<String> getNewCodes() {
        return newCodes;
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
