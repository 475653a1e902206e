package org.sawt.common.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Takes the language from the address, and lets forms post to the address that the browser sees. */
public class PathViewHandler extends ViewHandlerWrapper {

    public PathViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Locale.of(path(faces).language());
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        boolean thisView = faces.getViewRoot() != null
                && viewId.equals(faces.getViewRoot().getViewId());
        PagePath path = path(faces);
        return thisView && path.inPath() ? path.url() : super.getActionURL(faces, viewId);
    }

    static PagePath path(FacesContext faces) {
        return PagePath.of((HttpServletRequest) faces.getExternalContext().getRequest());
    }
}
