package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sawt.common.web.Language;
import org.sawt.common.web.Redirects;
import org.sawt.identity.service.PasswordService;

/** Lets a person who forgot the password ask for a link. */
@Named
@RequestScoped
public class IdentityResetPage {

    @Inject
    PasswordService passwordService;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    Redirects redirects;

    private String email;

    public void send() {
        passwordService.requestReset(email, language.getCode(), request.getRemoteAddr());
        redirects.to("reset/sent");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
