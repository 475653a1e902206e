package org.sawt.attachment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import org.sawt.attachment.AttachmentView;
import org.sawt.attachment.StoredFile;
import org.sawt.common.SubjectRef;

/** The pictures and files that a person may see. */
@Stateless
public class AttachmentQueries {

    /** The files of an item in the order in which they came; none when the caller may not see the item. */
    @PermitAll
    public List<AttachmentView> of(SubjectRef subject) {
        throw new UnsupportedOperationException();
    }

    /** The file at this address, as long as the caller may see its item. */
    @PermitAll
    public Optional<StoredFile> find(String token) {
        throw new UnsupportedOperationException();
    }
}
