package org.sawt.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/** Asks the features about their items. An item that the caller must not know of is not there. */
@ApplicationScoped
class AttachmentHosts {

    @Inject
    Instance<AttachmentHost> hosts;

    boolean mayRead(SubjectRef subject) {
        return find(subject).filter(host -> host.mayRead(subject.id())).isPresent();
    }

    /** @throws RuleViolation NOT_FOUND when the caller may not even see the item, FORBIDDEN when only that */
    AttachmentHost getForChange(SubjectRef subject) {
        AttachmentHost host = find(subject).orElseThrow(AttachmentHosts::unknown);
        if (!host.mayChange(subject.id())) {
            throw host.mayRead(subject.id()) ? RuleViolation.forbidden("attachment.edit.closed") : unknown();
        }
        return host;
    }

    private Optional<AttachmentHost> find(SubjectRef subject) {
        return hosts.stream().filter(host -> host.kind().equals(subject.kind())).findFirst();
    }

    private static RuleViolation unknown() {
        return RuleViolation.notFound("attachment.edit.notFound");
    }
}
