package org.sawt.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.RequestInput;

/** A person changes the pictures and files of the item that the address names. */
@Named
@RequestScoped
public class AttachmentEditPage {

    @Inject
    RequestInput input;

    @Inject
    AttachmentForms forms;

    /** Refuses who may not. */
    public void load() {
        getPath();
    }

    /** The page from which the person came. */
    public String getPath() {
        return forms.desk(getKind(), getId()).path();
    }

    public String getKind() {
        return input.text("kind");
    }

    public long getId() {
        return input.number("id").orElse(0);
    }
}
