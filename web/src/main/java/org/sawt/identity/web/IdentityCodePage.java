package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.sawt.common.web.Redirects;

/** The second step of signing in: the code of the second factor. */
@Named
@RequestScoped
public class IdentityCodePage {

    @Inject
    @Param(name = "continue")
    String continueTo;

    @Inject
    SessionDoor door;

    @Inject
    Redirects redirects;

    private boolean waiting;
    private String code;

    /** Before anything is read from the form: its button counts only while the code is awaited. */
    @PostConstruct
    void look() {
        waiting = door.isWaitingForCode();
    }

    public void pass() {
        Optional<Entry> entry = door.pass(code);
        if (entry.isPresent()) {
            entry.get().follow(redirects, continueTo);
        } else {
            waiting = false;
        }
    }

    public boolean isWaiting() {
        return waiting;
    }

    /** What leads from this page's links on to where the person came from. */
    public String getOnward() {
        return ReturnPath.query(continueTo);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
