package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sawt.identity.AccountView;

/** Who looks at the page. In pages: {@code person}. */
@Named
@RequestScoped
public class Person {

    private static final String ATTRIBUTE = Person.class.getName();

    @Inject
    HttpServletRequest request;

    /** Keeps for the rest of the request who calls. */
    static void remember(HttpServletRequest request, AccountView account) {
        request.setAttribute(ATTRIBUTE, account);
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The person's name, empty for a visitor. */
    public String getDisplayName() {
        return isSignedIn() && request.getAttribute(ATTRIBUTE) instanceof AccountView account
                ? account.displayName()
                : "";
    }

    public boolean is(String role) {
        return request.isUserInRole(role);
    }
}
