package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.cdi.Param;
import org.sawt.common.web.Language;
import org.sawt.identity.OpenIdBrowser;
import org.sawt.identity.OpenIdDeparture;
import org.sawt.identity.service.SingleSignOnQueries;
import org.sawt.identity.service.SingleSignOnService;

/**
 * The button that leads to the single sign-in. Its answer is a page that leads on by itself, because the content policy keeps
 * forms within the portal. In pages: {@code singleSignOn}.
 */
@Named
@RequestScoped
public class SingleSignOn {

    @Inject
    @Param(name = "continue")
    String continueTo;

    @Inject
    SingleSignOnService singleSignOnService;

    @Inject
    SingleSignOnQueries singleSignOnQueries;

    @Inject
    Language language;

    private String address;

    public void signIn() {
        depart(singleSignOnService.signIn(ReturnPath.of(continueTo), browser()));
    }

    public void link() {
        depart(singleSignOnService.link(browser()));
    }

    public void move() {
        depart(singleSignOnService.move(browser()));
    }

    private OpenIdBrowser browser() {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        return new OpenIdBrowser(language.getCode(), request.getRemoteAddr(), SingleSignOnCookie.secret(request));
    }

    private void depart(OpenIdDeparture departure) {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        HttpServletResponse response = (HttpServletResponse) external().getResponse();
        SingleSignOnCookie.write(language.getCode(), departure.browserSecret(), request, response);
        response.setHeader("Refresh", "0; url=" + departure.address());
        address = departure.address();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public boolean isOffered() {
        return singleSignOnQueries.findName(language.getCode()).isPresent();
    }

    /** What people call it, empty when the portal has none. */
    public String getName() {
        return singleSignOnQueries.findName(language.getCode()).orElse("");
    }

    /** Where the person is going now, null unless the button was just pressed. */
    public String getAddress() {
        return address;
    }

    /** Where a person signs out at the provider, too; null when there is no such page. */
    public String getSignOutAddress() {
        return singleSignOnQueries.findSignOutAddress().orElse(null);
    }
}
