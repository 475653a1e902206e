package org.sawt.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sawt.attachment.AttachmentView;
import org.sawt.attachment.service.AttachmentQueries;
import org.sawt.common.SubjectRef;

/** The pictures and files of the items on a page, each item asked for once. In pages: {@code attachments}. */
@Named
@RequestScoped
public class Attachments {

    private static final int BYTES = 1024;

    @Inject
    AttachmentQueries queries;

    private final Map<SubjectRef, List<AttachmentView>> known = new HashMap<>();

    public List<AttachmentView> of(String kind, long id) {
        return known.computeIfAbsent(new SubjectRef(kind, id), queries::of);
    }

    /** The size of a file in whole kilobytes, rounded up. */
    public long kilobytes(AttachmentView file) {
        return (file.bytes() + BYTES - 1) / BYTES;
    }
}
