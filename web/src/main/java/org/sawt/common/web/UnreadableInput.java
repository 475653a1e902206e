package org.sawt.common.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Answers a form with a value that could not be read, such as a date, with the status of every other broken rule. */
public class UnreadableInput implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isValidationFailed() && !faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }
}
