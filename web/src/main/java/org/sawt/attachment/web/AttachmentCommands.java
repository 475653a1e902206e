package org.sawt.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.sawt.attachment.AttachmentDesk;
import org.sawt.attachment.Upload;
import org.sawt.attachment.service.AttachmentQueries;
import org.sawt.attachment.service.AttachmentService;
import org.sawt.common.SubjectRef;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.FormAction;
import org.sawt.identity.service.FormLimits;

/** What a person does with the files of an item; each thing done leads back to the same page. */
@RequestScoped
public class AttachmentCommands {

    @Inject
    AttachmentQueries queries;

    @Inject
    AttachmentService service;

    @Inject
    FormLimits limits;

    @Inject
    Redirects redirects;

    @Inject
    Notice notice;

    AttachmentDesk desk(SubjectRef subject) {
        return queries.getForChange(subject);
    }

    void attach(SubjectRef subject, Upload upload, String description) {
        limits.use(FormAction.UPLOAD);
        service.attach(subject, upload, description);
        done("attachment.edit.added");
    }

    void describe(SubjectRef subject, long id, String description) {
        service.describe(subject, id, description);
        done("attachment.edit.described");
    }

    void remove(SubjectRef subject, long id) {
        service.remove(subject, id);
        done("attachment.edit.removed");
    }

    private void done(String key) {
        notice.show(key);
        redirects.again();
    }
}
