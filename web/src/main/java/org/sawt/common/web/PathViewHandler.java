package org.sawt.common.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Takes the language from the address, and lets forms post to the address that the browser sees. A view is stateless, and so
 * needs no session, unless its route says otherwise; that is settled before anything asks the view where to keep things.
 */
public class PathViewHandler extends ViewHandlerWrapper {

    /** The attribute of the request that says it; the template reads it too, for a stateless view that is posted. */
    static final String STATEFUL = "sawtStateful";

    public PathViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        view.setTransient(!Boolean.TRUE.equals(request(faces).getAttribute(STATEFUL)));
        return view;
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Locale.of(path(faces).language());
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        boolean thisView =
                faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
        PagePath path = path(faces);
        return thisView && path.inPath() ? path.url() : super.getActionURL(faces, viewId);
    }

    static PagePath path(FacesContext faces) {
        return PagePath.of(request(faces));
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
