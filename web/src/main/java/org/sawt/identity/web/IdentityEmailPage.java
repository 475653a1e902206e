package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.service.EmailService;
import org.sawt.identity.service.IdentityQueries;
import org.sawt.identity.service.ProfileQueries;

/** Lets a person ask for another e-mail address, to which a link is sent first. */
@Named
@RequestScoped
public class IdentityEmailPage {

    @Inject
    IdentityQueries identityQueries;

    @Inject
    ProfileQueries profileQueries;

    @Inject
    EmailService emailService;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private String current;
    private boolean passwordNeeded;
    private String email;
    private String present;

    @PostConstruct
    void load() {
        current = identityQueries.getOwnAccount().email();
        passwordNeeded = profileQueries.hasPassword();
    }

    public void send() {
        emailService.request(email, present);
        notice.show("identity.email.sent");
        redirects.to("account");
    }

    public String getCurrent() {
        return current;
    }

    public boolean isPasswordNeeded() {
        return passwordNeeded;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
