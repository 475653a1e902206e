package org.sawt.common.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Refuses every form whose token is missing, forged, too old or of another account, before any of its values is read. */
public class CsrfGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean errorPage = request.getDispatcherType() == DispatcherType.ERROR;
        if (!faces.isPostback() || errorPage || faces.getResponseComplete()) {
            return;
        }
        if (!request.getMethod().equals("POST")) {
            refuse(faces);
            return;
        }
        String token = faces.getExternalContext().getRequestParameterMap().get(Csrf.PARAMETER);
        if (!CDI.current().select(Csrf.class).get().admits(token)) {
            refuse(faces);
        }
    }

    private static void refuse(FacesContext faces) {
        try {
            Incident.markExpired(faces);
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
