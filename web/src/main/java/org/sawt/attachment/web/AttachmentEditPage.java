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

/** A person adds pictures and files to an item, says what they show, and takes them away. */
@Named
@RequestScoped
public class AttachmentEditPage {

    /** One more than is taken, so that a larger file is seen to be too large without being read whole. */
    private static final int MOST_READ = AttachmentService.MOST_BYTES + 1;

    @Inject
    RequestInput input;

    @Inject
    AttachmentCommands commands;

    private AttachmentDesk desk;
    private Part file;
    private String description = "";

    public void load() {
        getDesk();
    }

    public AttachmentDesk getDesk() {
        if (desk == null) {
            desk = commands.desk(subject());
        }
        return desk;
    }

    public void attach() {
        commands.attach(
                subject(), new Upload(file == null ? null : file.getSubmittedFileName(), content()), description);
    }

    public void describe() {
        commands.describe(subject(), number(), input.text("words"));
    }

    public void remove() {
        commands.remove(subject(), number());
    }

    private SubjectRef subject() {
        return new SubjectRef(input.text("kind"), input.number("id").orElse(0));
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
