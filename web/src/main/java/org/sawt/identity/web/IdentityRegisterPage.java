package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.sawt.common.web.Language;
import org.sawt.common.web.Redirects;
import org.sawt.identity.PasswordRules;
import org.sawt.identity.RegistrationForm;
import org.sawt.identity.service.RegistrationService;

/** Lets a person ask for an account. */
@Named
@RequestScoped
public class IdentityRegisterPage {

    /** A longer address is not worth a mail. */
    private static final int LONGEST_MAILED = 300;

    @Inject
    @Param(name = "continue")
    String continueTo;

    @Inject
    RegistrationService registrationService;

    @Inject
    SessionDoor door;

    @Inject
    Language language;

    @Inject
    Redirects redirects;

    private String name;
    private String email;
    private String password;

    public void register() {
        String path = ReturnPath.of(continueTo);
        String returnPath = path.length() > LONGEST_MAILED ? "" : path;
        registrationService.register(
                new RegistrationForm(name, email, password, language.getCode(), returnPath), door.address());
        redirects.to("register/sent");
    }

    /** What leads from this page's links on to where the person came from. */
    public String getOnward() {
        return ReturnPath.query(continueTo);
    }

    public int getShortestPassword() {
        return PasswordRules.MIN_LENGTH;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
