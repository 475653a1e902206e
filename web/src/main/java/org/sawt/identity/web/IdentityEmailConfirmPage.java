package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.service.EmailService;

/** The page behind the link that was mailed to a new address: its button makes it the person's address. */
@Named
@RequestScoped
public class IdentityEmailConfirmPage {

    @Inject
    @Param
    String token;

    @Inject
    EmailService emailService;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private String email;

    /** Before anything is read from the form: its button counts only while the link is open. */
    @PostConstruct
    void look() {
        email = emailService.look(token).orElse(null);
    }

    public void confirm() {
        if (emailService.confirm(token)) {
            notice.show("identity.email.done");
            redirects.to("account");
        } else {
            email = null;
        }
    }

    public boolean isOpen() {
        return email != null;
    }

    public String getEmail() {
        return email;
    }
}
