package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/** Carries new recovery codes from the action that made them to the page that shows them, once. */
@RequestScoped
public class RecoveryCodesOnce {

    private static final String ATTRIBUTE = RecoveryCodesOnce.class.getName();

    @Inject
    HttpServletRequest request;

    void keep(List<String> codes) {
        HttpSession session = request.getSession();
        session.setAttribute(ATTRIBUTE, codes.toArray(String[]::new));
        Person.session(request)
                .ifPresent(own -> ContainerSession.claim(request, own.account().id()));
    }

    /** The codes, empty when there are none to show. */
    List<String> take() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String[] codes)) {
            return List.of();
        }
        session.removeAttribute(ATTRIBUTE);
        return List.of(codes);
    }
}
