package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.idea.Idea;
import org.sawt.notification.Notifiable;
import org.sawt.search.service.SearchOutbox;

/** Tells of changes to ideas, in their transaction: the audit trail, the search and the people. */
@Dependent
class IdeaNews {
    @Inject
    AuditTrail audit;

    @Inject
    SearchOutbox search;

    @Inject
    IdeaOfficerRepository officers;

    @Inject
    Event<Object> events;

    /** An audit row about an idea. */
    void record(long ideaId, String action, String from, String to) {
        audit.record(new SubjectRef("idea", ideaId), action, from, to);
    }

    /** An audit row about an idea whose public text, status or visibility is another one now. */
    void changed(Idea idea, String action, String from) {
        record(idea.id(), action, from, idea.status().code());
        search.changed(idea.subject());
    }

    /** Those who answer an idea that this entity is in charge of, or none. */
    List<Long> officersOf(Long entityId) {
        return officers.inCharge(entityId);
    }

    void tell(Notifiable event) {
        events.fire(event);
    }
}
