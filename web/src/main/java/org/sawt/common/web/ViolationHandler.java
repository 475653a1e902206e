package org.sawt.common.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;

/**
 * Turns a broken rule into messages at the fields, with the input kept; a page that does not exist, is not open, or needs a
 * signed-in person into the answer for that; and anything else into the error page, with its incident in the log.
 */
public class ViolationHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(ViolationHandler.class);

    public ViolationHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, event.getContext().getException());
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        Optional<RuleViolation> violation = find(thrown, RuleViolation.class);
        if (violation.isPresent()) {
            answerViolation(faces, violation.get(), thrown);
        } else if (find(thrown, EJBAccessException.class).isPresent()) {
            boolean signedIn = faces.getExternalContext().getUserPrincipal() != null;
            refuse(faces, signedIn ? RuleViolation.Kind.FORBIDDEN : RuleViolation.Kind.UNAUTHENTICATED);
        } else if (find(thrown, ViewExpiredException.class).isPresent()) {
            Incident.markExpired(faces);
            refuse(faces, RuleViolation.Kind.FORBIDDEN);
        } else if (UploadLimit.isReason(thrown)) {
            sendError(faces, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (UnreadableRequestException.isReason(thrown)) {
            sendError(faces, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            fail(faces, thrown);
        }
    }

    private static void answerViolation(FacesContext faces, RuleViolation violation, Throwable thrown) {
        switch (violation.kind()) {
            case NOT_FOUND, FORBIDDEN, UNAUTHENTICATED -> refuse(faces, violation.kind());
            case INVALID, CONFLICT, TOO_MANY -> {
                if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
                    fail(faces, thrown);
                } else {
                    explain(faces, violation);
                }
            }
        }
    }

    private static void refuse(FacesContext faces, RuleViolation.Kind kind) {
        if (kind == RuleViolation.Kind.UNAUTHENTICATED && isFormOfExpiredSession(faces)) {
            askToSignInAgain(faces);
        } else if (kind == RuleViolation.Kind.UNAUTHENTICATED) {
            Redirects.send(faces, Links.signIn(PathViewHandler.path(faces)));
        } else {
            sendError(faces, kind.status());
        }
    }

    private static boolean isFormOfExpiredSession(FacesContext faces) {
        return faces.isPostback()
                && faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION
                && CDI.current().select(Csrf.class).get().expiredAccountId().isPresent();
    }

    /** Shows the form again with all that was typed. A page that needs its person to be shown at all leads to signing in instead. */
    private static void askToSignInAgain(FacesContext faces) {
        String message = CDI.current().select(Texts.class).get().of("common.problems.signInAgain");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
        faces.getExternalContext().setResponseStatus(RuleViolation.Kind.UNAUTHENTICATED.status());
        faces.renderResponse();
    }

    private static void explain(FacesContext faces, RuleViolation violation) {
        Texts texts = CDI.current().select(Texts.class).get();
        for (Violation broken : violation.violations()) {
            String message = texts.of(broken.key(), broken.arguments().toArray());
            faces.addMessage(
                    clientId(faces, broken.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
        }
        ExternalContext external = faces.getExternalContext();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            external.setResponseStatus(violation.kind().status());
        }
        violation
                .retryAfter()
                .ifPresent(wait -> external.setResponseHeader("Retry-After", Long.toString(wait.toSeconds())));
        faces.renderResponse();
    }

    /**
     * The id of the field's element in the page; null, which means the whole page, when the page has no such field. The
     * controls of a row, such as rowAr-3, are plain elements with that id.
     */
    private static String clientId(FacesContext faces, String field) {
        if (field != null && field.matches("[A-Za-z]+-[a-z0-9_]+")) {
            return field;
        }
        return field == null || faces.getViewRoot() == null
                ? null
                : ViewTree.find(faces.getViewRoot(), component -> field.equals(component.getId()))
                        .map(component -> component.getClientId(faces))
                        .orElse(null);
    }

    private static void fail(FacesContext faces, Throwable thrown) {
        LOG.errorf(
                thrown,
                "The page %s failed",
                faces.getViewRoot() == null ? "" : faces.getViewRoot().getViewId());
        sendError(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static void sendError(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            try {
                external.responseSendError(status, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        faces.responseComplete();
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(30)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
