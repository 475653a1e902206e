package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;

/** Signs a person out by a button, because a link could be opened by somebody else's page. */
@Named
@RequestScoped
public class IdentitySignOutPage {

    @Inject
    SessionDoor door;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    public void signOut() {
        door.leave();
        notice.show("identity.signOut.done");
        redirects.to("");
    }
}
