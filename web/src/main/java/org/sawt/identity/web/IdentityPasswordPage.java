package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.PasswordRules;
import org.sawt.identity.service.PasswordService;
import org.sawt.identity.service.ProfileQueries;

/** Lets a person change the password; everybody else who is signed in to the account is signed out. */
@Named
@RequestScoped
public class IdentityPasswordPage {

    @Inject
    PasswordService passwordService;

    @Inject
    ProfileQueries profileQueries;

    @Inject
    SessionDoor door;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private boolean passwordNeeded;
    private String present;
    private String password;

    @PostConstruct
    void load() {
        passwordNeeded = profileQueries.hasPassword();
    }

    public void change() {
        passwordService.change(present, password);
        door.stay();
        notice.show("identity.password.done");
        redirects.to("account");
    }

    /** False for a person who only comes through the single sign-in. */
    public boolean isPasswordNeeded() {
        return passwordNeeded;
    }

    public int getShortestPassword() {
        return PasswordRules.MIN_LENGTH;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
