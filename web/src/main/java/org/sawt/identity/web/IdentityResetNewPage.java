package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.PasswordRules;
import org.sawt.identity.service.PasswordService;

/** The page behind the mailed link: opening it changes nothing, its button sets the new password. */
@Named
@RequestScoped
public class IdentityResetNewPage {

    @Inject
    @Param
    String token;

    @Inject
    PasswordService passwordService;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private boolean open;
    private String password;

    /** Before anything is read from the form: its button counts only while the link is open. */
    @PostConstruct
    void look() {
        open = passwordService.isOpen(token);
    }

    public void choose() {
        open = passwordService.reset(token, password);
        if (open) {
            notice.show("identity.reset.done");
            redirects.to("sign-in");
        }
    }

    public boolean isOpen() {
        return open;
    }

    public int getShortestPassword() {
        return PasswordRules.MIN_LENGTH;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
