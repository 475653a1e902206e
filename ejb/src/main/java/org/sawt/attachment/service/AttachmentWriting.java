package org.sawt.attachment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.attachment.Attachment;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.common.service.Caller;

/** Writes an attachment in a transaction of its own, which can be repeated; it asks anew whether the caller may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttachmentWriting {

    @Inject
    AttachmentHosts hosts;

    @Inject
    AttachmentRepository repository;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PermitAll
    public long add(SubjectRef subject, FileContent content, String description) {
        hosts.getForChange(subject);
        Attachment attachment =
                new Attachment(subject, content.facts(), description, caller.accountId(), clock.instant());
        long id = repository
                .add(attachment, content.bytes())
                .orElseThrow(() -> RuleViolation.invalid("file", "attachment.edit.full", AttachmentService.MOST_FILES));
        audit.record(subject, "attachment.added", null, null);
        return id;
    }
}
