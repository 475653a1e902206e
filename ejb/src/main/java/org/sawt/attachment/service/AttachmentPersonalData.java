package org.sawt.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;

/**
 * Pictures and files. Those of an item that stays public stay with it, with the number of an empty account; those of a draft
 * go when its feature removes the draft.
 */
@ApplicationScoped
class AttachmentPersonalData implements PersonalDataHolder {

    @Inject
    AttachmentRepository repository;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.anonymised("attachment", "uploaded_by"), DataTable.withoutPeople("attachment_content"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        return List.of(new DataSection("attachment", "files", repository.ofPerson(accountId)));
    }

    @Override
    public void forget(long accountId) {
        // What is public stays; nothing here names the person.
    }
}
