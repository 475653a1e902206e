package org.sawt.common.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Leaves PrimeFaces' scripts out of a page that has none of its components: such a page needs no script and no nonce. */
public class HeadRenderer extends org.primefaces.renderkit.HeadRenderer {

    @Override
    public void encodeBegin(FacesContext faces, UIComponent component) throws IOException {
        if (faces.getViewRoot().getComponentResources(faces, "head").isEmpty()) {
            faces.getResponseWriter().startElement("head", component);
        } else {
            super.encodeBegin(faces, component);
        }
    }
}
