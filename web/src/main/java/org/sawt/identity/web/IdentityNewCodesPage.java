package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Redirects;
import org.sawt.identity.CodeForm;
import org.sawt.identity.SecondFactorView;
import org.sawt.identity.service.SecondFactorQueries;
import org.sawt.identity.service.SecondFactorService;

/** Makes new recovery codes in place of the old ones. */
@Named
@RequestScoped
public class IdentityNewCodesPage {

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
    private String code;

    @PostConstruct
    void load() {
        factor = secondFactorQueries.own();
    }

    public void renew() {
        recoveryCodes.keep(secondFactorService.renewCodes(new CodeForm(code, door.origin())));
        redirects.to("account/second-factor");
    }

    public SecondFactorView getFactor() {
        return factor;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
