package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends an action by leading the browser to another page (303, so that going back or reloading does not post again). */
@RequestScoped
public class Redirects {

    @Inject
    Links links;

    /** To the page at this address below the language, such as {@code topics/7?page=2}. */
    public void to(String path) {
        follow(links.to(path));
    }

    public void to(String path, Object id) {
        follow(links.item(path, id));
    }

    /** To sign in, and back to this page afterwards. */
    public void toSignIn() {
        follow(links.getSignIn());
    }

    /** To this same page, which shows what has been done. */
    public void again() {
        follow(links.page(""));
    }

    /** To an address that came with the request, if it is a page of the portal; else to the given one below the language. */
    public void back(String address, String otherwise) {
        follow(Links.isPage(address) ? address : links.to(otherwise));
    }

    private static void follow(String url) {
        FacesContext faces = FacesContext.getCurrentInstance();
        send(faces, url);
    }

    static void send(FacesContext faces, String url) {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext() != null
                && faces.getPartialViewContext().isAjaxRequest()) {
            redirectAjax(external, url);
        } else {
            external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
            external.setResponseHeader("Location", url);
        }
        faces.responseComplete();
    }

    private static void redirectAjax(ExternalContext external, String url) {
        try {
            external.redirect(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
