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
import org.sawt.attachment.Upload;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/** Adds pictures and files to an item of any feature that has an {@link AttachmentHost}. */
@Stateless
public class AttachmentService {

    /** The most files of one item. */
    public static final int MOST_FILES = 5;

    /** The largest file that is taken. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /**
     * Adds a file and returns its id; the same file again is the one that is there.
     *
     * @param description what a picture shows, for people who do not see it
     * @throws RuleViolation INVALID at the fields "file" and "description"; CONFLICT when there are enough files; NOT_FOUND
     *     when the caller may not change the item
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public long attach(SubjectRef subject, Upload upload, String description) {
        throw new UnsupportedOperationException();
    }

    /** Says anew what a file is about. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void describe(SubjectRef subject, long id, String description) {
        throw new UnsupportedOperationException();
    }

    /** Takes a file away; one that is gone already stays gone. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void remove(SubjectRef subject, long id) {
        throw new UnsupportedOperationException();
    }

    /** Takes all files of an item away, in the transaction in which its feature removes the item itself. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void removeAll(SubjectRef subject) {
        throw new UnsupportedOperationException();
    }
}
