package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.sawt.common.web.Redirects;
import org.sawt.identity.service.DemoMode;

/** Signs a person in and leads back to where the person came from. */
@Named
@RequestScoped
public class IdentitySignInPage {

    @Inject
    @Param(name = "continue")
    String continueTo;

    @Inject
    SessionDoor door;

    @Inject
    Redirects redirects;

    private String userName;
    private String password;
    private boolean remembered;

    public void signIn() {
        door.enter(userName, password, remembered).follow(redirects, continueTo);
    }

    /** Where signing in leads; empty when only to the front page. */
    public String getReturnPath() {
        return ReturnPath.of(continueTo);
    }

    /** What leads from this page's links on to where the person came from. */
    public String getOnward() {
        return ReturnPath.query(continueTo);
    }

    public boolean isDemo() {
        return DemoMode.isOn();
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isRemembered() {
        return remembered;
    }

    public void setRemembered(boolean remembered) {
        this.remembered = remembered;
    }
}
