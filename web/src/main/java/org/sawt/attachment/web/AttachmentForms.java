package org.sawt.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sawt.attachment.AttachmentDesk;
import org.sawt.attachment.Upload;
import org.sawt.attachment.service.AttachmentService;
import org.sawt.common.SubjectRef;
import org.sawt.common.web.RequestInput;

/**
 * The forms of a page on which a person adds pictures and files to an item, says what they show, and takes them away. In
 * pages: {@code attachmentForms}, by the fragment {@code /WEB-INF/attachment/edit.xhtml}.
 */
@Named
@RequestScoped
public class AttachmentForms {

    /** One more than is taken, so that a larger file is seen to be too large without being read whole. */
    private static final int MOST_READ = AttachmentService.MOST_BYTES + 1;

    @Inject
    RequestInput input;

    @Inject
    AttachmentCommands commands;

    private AttachmentDesk desk;
    private Part file;
    private String description = "";

    /** Also asked for by a form that was sent, before its action runs. */
    public AttachmentDesk desk(String kind, long id) {
        if (desk == null) {
            desk = commands.desk(new SubjectRef(kind, id));
        }
        return desk;
    }

    public void attach(String kind, long id) {
        String name = file == null ? null : file.getSubmittedFileName();
        commands.attach(new SubjectRef(kind, id), new Upload(name, content()), description);
    }

    public void describe(String kind, long id) {
        commands.describe(new SubjectRef(kind, id), number(), input.text("words"));
    }

    public void remove(String kind, long id) {
        commands.remove(new SubjectRef(kind, id), number());
    }

    private long number() {
        return input.number("attachment").orElse(0);
    }

    private byte[] content() {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(MOST_READ);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
