package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with what the person sent, at the field and in the summary above. In pages: {@code problems}. */
@Named
@RequestScoped
public class Problems {

    /**
     * One line of the summary.
     *
     * @param target the id of the element that the line leads to, or null when no field is at fault
     */
    public record Line(String target, String message) {}

    /** All problems in the order in which they were found. */
    public List<Line> getLines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            for (FacesMessage message : faces.getMessageList(id)) {
                message.rendered();
                lines.add(new Line(focusable(faces, id), message.getSummary()));
            }
        });
        return lines;
    }

    public boolean isAny() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    public boolean has(String clientId) {
        return !at(clientId).isEmpty();
    }

    /** The messages at one field. */
    public List<String> at(String clientId) {
        return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** The ids that describe a field to a screen reader; null when nothing does. */
    public String describedBy(String id, String hint) {
        String ids = (hint == null || hint.isEmpty() ? "" : id + "-hint ") + (has(id) ? id + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    /** A group of radio buttons or check boxes takes no focus itself; its first one does. */
    private static String focusable(FacesContext faces, String clientId) {
        boolean group = clientId != null
                && ViewTree.find(faces.getViewRoot(), found -> clientId.equals(found.getClientId(faces)))
                        .filter(found ->
                                found instanceof UISelectMany || "jakarta.faces.Radio".equals(found.getRendererType()))
                        .isPresent();
        return group ? clientId + ":0" : clientId;
    }
}
