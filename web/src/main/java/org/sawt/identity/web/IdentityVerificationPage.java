package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sawt.common.web.Redirects;
import org.sawt.identity.CounterCode;
import org.sawt.identity.VerificationView;
import org.sawt.identity.service.VerificationQueries;
import org.sawt.identity.service.VerificationService;

/** How surely the portal knows a person, what that is good for, and the code for the counter. */
@Named
@RequestScoped
public class IdentityVerificationPage {

    @Inject
    VerificationQueries verificationQueries;

    @Inject
    VerificationService verificationService;

    @Inject
    Redirects redirects;

    private VerificationView verification;

    @PostConstruct
    void load() {
        verification = verificationQueries.getOwn(
                CounterCodeCookie.read((HttpServletRequest) external().getRequest()));
    }

    public void requestCode() {
        String code = verificationService.requestCode();
        CounterCodeCookie.write(code, (HttpServletRequest) external().getRequest(), (HttpServletResponse)
                external().getResponse());
        redirects.to("account/verification");
    }

    public VerificationView getVerification() {
        return verification;
    }

    /** The code in two groups, which are easier to read out. */
    public String getCode() {
        String code = verification.code();
        int half = CounterCode.LENGTH / 2;
        return code == null ? null : code.substring(0, half) + " " + code.substring(half);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
