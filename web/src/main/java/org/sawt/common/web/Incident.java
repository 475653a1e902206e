package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page has to know. In pages: {@code incident}. */
@Named
@RequestScoped
public class Incident {

    private static final String EXPIRED = Incident.class.getName() + ".expired";
    private static final String SWITCHED_OFF = Incident.class.getName() + ".switchedOff";
    private static final String MOST_MEGABYTES = "org.sawt.mostMegabytes";

    @Inject
    HttpServletRequest request;

    /** The number under which the log tells what happened: the id of the request. */
    public String getId() {
        return RequestIdFilter.idOf(request);
    }

    /** Whether the request was refused because its page was too old. */
    public boolean isExpired() {
        return request.getAttribute(EXPIRED) != null;
    }

    /** Whether the page exists, but an administrator has turned its part of the portal off. */
    public boolean isSwitchedOff() {
        return request.getAttribute(SWITCHED_OFF) != null;
    }

    /** How much one request may bring along. */
    public long getMostMegabytes() {
        return request.getAttribute(MOST_MEGABYTES) instanceof Long most ? most : UploadLimit.MEGABYTES;
    }

    /** Whether it makes sense to offer the same page again. */
    public boolean isRepeatable() {
        return PagePath.of(request).inPath();
    }

    static void markTooLarge(HttpServletRequest request, long mostMegabytes) {
        request.setAttribute(MOST_MEGABYTES, mostMegabytes);
    }

    static void markSwitchedOff(HttpServletRequest request) {
        request.setAttribute(SWITCHED_OFF, Boolean.TRUE);
    }

    static void markExpired(FacesContext faces) {
        ((HttpServletRequest) faces.getExternalContext().getRequest()).setAttribute(EXPIRED, Boolean.TRUE);
    }
}
