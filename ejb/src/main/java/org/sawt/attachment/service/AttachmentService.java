package org.sawt.attachment.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sawt.attachment.Attachment;
import org.sawt.attachment.Upload;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.common.service.Conflicts;

/** Adds pictures and files to an item of any feature that has an {@link AttachmentHost}. */
@Stateless
public class AttachmentService {

    /** The most files of one item. */
    public static final int MOST_FILES = 5;

    /** The largest file that is taken. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    @Inject
    AttachmentWriting writing;

    @Inject
    AttachmentHosts hosts;

    @Inject
    AttachmentRepository repository;

    @Inject
    AuditTrail audit;

    /**
     * Adds a file and returns its id; the same file again is the one that is there. The file is looked at outside of any
     * transaction, and only for somebody who may change the item.
     *
     * @param description what a picture shows, for people who do not see it
     * @throws RuleViolation INVALID at the fields "file" and "description"; NOT_FOUND or FORBIDDEN when the caller may not
     *     change the item
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long attach(SubjectRef subject, Upload upload, String description) {
        hosts.getForChange(subject);
        FileContent content = FileContent.of(upload);
        return Conflicts.retrying(() -> writing.add(subject, content, description));
    }

    /** Says anew what a file is about. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void describe(SubjectRef subject, long id, String description) {
        hosts.getForChange(subject);
        Attachment attachment =
                repository.find(subject, id).orElseThrow(() -> RuleViolation.notFound("attachment.edit.notFound"));
        attachment.describe(description);
        audit.record(subject, "attachment.described", null, null);
    }

    /** Takes a file away; one that is gone already stays gone. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void remove(SubjectRef subject, long id) {
        hosts.getForChange(subject);
        repository.find(subject, id).ifPresent(attachment -> {
            repository.remove(attachment);
            audit.record(subject, "attachment.removed", null, null);
        });
    }

    /** Takes all files of an item away, in the transaction in which its feature removes the item itself. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void removeAll(SubjectRef subject) {
        repository.removeAll(subject);
    }
}
