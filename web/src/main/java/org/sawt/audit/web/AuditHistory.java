package org.sawt.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sawt.audit.service.AuditQueries;
import org.sawt.audit.service.HistoryEvent;
import org.sawt.common.SubjectRef;

/** The public history of an item, asked once a request. For {@code WEB-INF/audit/history.xhtml}. */
@Named
@RequestScoped
public class AuditHistory {

    @Inject
    AuditQueries queries;

    private final Map<SubjectRef, List<HistoryEvent>> asked = new HashMap<>();

    public List<HistoryEvent> of(String kind, long id) {
        return asked.computeIfAbsent(new SubjectRef(kind, id), queries::publicHistory);
    }
}
