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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sawt.attachment.AttachmentDesk;
import org.sawt.attachment.AttachmentView;
import org.sawt.attachment.StoredFile;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/** The pictures and files that a person may see. */
@Stateless
public class AttachmentQueries {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    @Inject
    AttachmentHosts hosts;

    @Inject
    AttachmentRepository repository;

    /** The files of an item in the order in which they came; none when the caller may not see the item. */
    @PermitAll
    public List<AttachmentView> of(SubjectRef subject) {
        List<AttachmentView> files = repository.views(subject);
        return files.isEmpty() || hosts.mayRead(subject) ? files : List.of();
    }

    /**
     * The files of an item for somebody who is going to change them.
     *
     * @throws RuleViolation NOT_FOUND or FORBIDDEN when the caller may not
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public AttachmentDesk getForChange(SubjectRef subject) {
        String path = hosts.getForChange(subject).path(subject.id());
        List<AttachmentView> files = repository.views(subject);
        return new AttachmentDesk(path, files, Math.max(0, AttachmentService.MOST_FILES - files.size()));
    }

    /** The file at this address, as long as the caller may see its item. */
    @PermitAll
    public Optional<StoredFile> find(String token) {
        return Optional.ofNullable(token)
                .filter(word -> TOKEN.matcher(word).matches())
                .flatMap(repository::findSubject)
                .filter(hosts::mayRead)
                .flatMap(subject -> repository.findFile(token));
    }
}
