package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.ModerationDecision;
import org.sawt.moderation.ModerationNotice;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;

/**
 * Tells the author and those who reported what was decided, in the transaction of the decision. What was imported has no
 * account as its author, and nobody to be told.
 */
@Dependent
class ModerationNews {

    @Inject
    Event<Object> events;

    /** The author reads what, why and how to object on the page of the decision. */
    void hidden(ModerationDecision decision, long author, List<Long> reporters) {
        List<String> rule = List.of(String.valueOf(decision.rule()));
        tell(decision(decision.id()), "moderation.hidden", path(decision.id()), rule, List.of(author));
        tell(decision(decision.id()), "moderation.reportUpheld", "rules", rule, reporters);
    }

    /** The item stands; if nobody saw it before, its author is told that everybody can see it now. */
    void kept(SubjectRef content, long author, boolean awaited, List<Long> reporters) {
        tell(content, "moderation.kept", null, List.of(), reporters);
        if (awaited) {
            tell(content, "moderation.published", null, List.of(), List.of(author));
        }
    }

    void restored(SubjectRef content, long author) {
        tell(content, "moderation.restored", null, List.of(), List.of(author));
    }

    void appealUpheld(SubjectRef content, long decisionId, long author) {
        tell(content, "moderation.appealUpheld", path(decisionId), List.of(), List.of(author));
    }

    void appealRejected(long decisionId, long author) {
        tell(decision(decisionId), "moderation.appealRejected", path(decisionId), List.of(), List.of(author));
    }

    private void tell(SubjectRef subject, String kind, String path, List<String> arguments, List<Long> accounts) {
        List<Long> people = accounts.stream().filter(account -> account > 0).toList();
        if (!people.isEmpty()) {
            events.fire(
                    new ModerationNotice(new Announcement(kind, subject, path, arguments, Audience.of(people), true)));
        }
    }

    private static SubjectRef decision(long id) {
        return new SubjectRef("decision", id);
    }

    private static String path(long decisionId) {
        return "account/decisions/" + decisionId;
    }
}
