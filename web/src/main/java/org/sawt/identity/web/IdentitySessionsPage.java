package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.DeviceName;
import org.sawt.identity.SessionView;
import org.sawt.identity.service.SessionQueries;
import org.sawt.identity.service.SessionService;

/** Where a person is signed in, and how to end it. */
@Named
@RequestScoped
public class IdentitySessionsPage {

    private static final String HERE = "account/sessions";

    @Inject
    SessionQueries sessionQueries;

    @Inject
    SessionService sessionService;

    @Inject
    SessionDoor door;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private List<SessionView> sessions = List.of();

    /** Before the list's forms are read. */
    @PostConstruct
    void load() {
        sessions = sessionQueries.own(door.sessionId());
    }

    public void end() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("session");
        sessionService.end(id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0);
        notice.show("identity.sessions.ended");
        redirects.to(HERE);
    }

    public void endOthers() {
        notice.show("identity.sessions.othersEnded", sessionService.endOthers(door.sessionId()));
        redirects.to(HERE);
    }

    /** The message that names a device; what is not known of it is left out. */
    public String deviceKey(DeviceName device) {
        boolean browser = !device.browser().isEmpty();
        boolean system = !device.system().isEmpty();
        if (browser) {
            return system ? "identity.sessions.browserOnSystem" : "identity.sessions.browser";
        }
        return system ? "identity.sessions.system" : "identity.sessions.unknownDevice";
    }

    public List<SessionView> getSessions() {
        return sessions;
    }

    public boolean isAlone() {
        return sessions.size() < 2;
    }
}
