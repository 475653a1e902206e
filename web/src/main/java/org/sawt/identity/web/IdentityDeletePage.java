package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.service.AccountDeletionService;
import org.sawt.identity.service.ProfileQueries;

/** Tells a person what deleting the account means, and deletes it. */
@Named
@RequestScoped
public class IdentityDeletePage {

    @Inject
    AccountDeletionService accountDeletionService;

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

    @PostConstruct
    void load() {
        passwordNeeded = profileQueries.hasPassword();
    }

    public void delete() {
        accountDeletionService.delete(present);
        door.leave();
        notice.show("identity.delete.done");
        redirects.to("");
    }

    public boolean isPasswordNeeded() {
        return passwordNeeded;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
