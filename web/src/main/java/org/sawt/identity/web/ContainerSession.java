package org.sawt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * The container's session, where pages keep small things between two requests. It tells nobody who calls; but what one person
 * left in it is not for the next person on the same browser.
 */
final class ContainerSession {

    private static final String OWNER = ContainerSession.class.getName();

    private ContainerSession() {}

    /** Notes that what is in the session, if there is one, belongs to this account; somebody else's ends. */
    static void claim(HttpServletRequest request, long accountId) {
        HttpSession session = request.getSession(false);
        Object owner = session == null ? null : session.getAttribute(OWNER);
        if (session != null && owner == null) {
            session.setAttribute(OWNER, accountId);
        } else if (owner != null && !owner.equals(accountId)) {
            session.invalidate();
        }
    }

    /**
     * Hands the session to the person who signs in, under a new id. What nobody has left there stays: it may be what this
     * person had just sent when the own session expired.
     */
    static void handTo(HttpServletRequest request, long accountId) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        Object owner = session.getAttribute(OWNER);
        if (owner == null || owner.equals(accountId)) {
            request.changeSessionId();
            session.setAttribute(OWNER, accountId);
        } else {
            session.invalidate();
        }
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
