package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Language;
import org.sawt.common.web.Redirects;
import org.sawt.identity.PasswordRules;
import org.sawt.identity.RegistrationForm;
import org.sawt.identity.service.RegistrationService;

/** Lets a person ask for an account. */
@Named
@RequestScoped
public class IdentityRegisterPage {

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
        registrationService.register(new RegistrationForm(name, email, password, language.getCode()), door.address());
        redirects.to("register/sent");
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
