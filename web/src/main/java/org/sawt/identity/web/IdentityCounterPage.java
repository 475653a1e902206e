package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Redirects;
import org.sawt.identity.service.VerificationService;

/** An officer at the counter finds a person by the person's code, and by nothing else. */
@Named
@RequestScoped
public class IdentityCounterPage {

    @Inject
    VerificationService verificationService;

    @Inject
    Redirects redirects;

    private String code;

    public void open() {
        redirects.to("desk/verification", verificationService.open(code));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
