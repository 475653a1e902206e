package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.attachment.service.AttachmentService;
import org.sawt.common.SubjectRef;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;

/**
 * Rounds, ideas and supports. A public idea stays, without its author's name; a support that was counted stays counted. What
 * nobody but the person has seen goes.
 */
@ApplicationScoped
class IdeaPersonalData implements PersonalDataHolder {
    private static final String FEATURE = "idea";

    @Inject
    IdeaPersonRepository people;

    @Inject
    AttachmentService attachments;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.withoutPeople("idea_round"),
                DataTable.withoutPeople("idea_category"),
                DataTable.anonymised("idea", "author_id"),
                DataTable.anonymised("idea_co_author", "account_id"),
                DataTable.removed("idea_invitation", "email", "invited_by"),
                DataTable.anonymised("idea_step", "officer_id"),
                DataTable.withoutPeople("idea_milestone"),
                DataTable.withoutPeople("idea_addendum"),
                DataTable.anonymised("idea_support", "account_id"),
                DataTable.anonymised("idea_support_person", "person_key", "account_id"),
                DataTable.withoutPeople("idea_support_change"),
                DataTable.withoutPeople("idea_tally"),
                DataTable.withoutPeople("idea_deadline"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        return List.of(
                new DataSection(FEATURE, "ideas", people.ideas(accountId)),
                new DataSection(FEATURE, "written", people.written(accountId)),
                new DataSection(FEATURE, "supported", people.supported(accountId)),
                new DataSection(FEATURE, "invitations", people.invitations(accountId)),
                new DataSection(FEATURE, "steps", people.steps(accountId)));
    }

    @Override
    public void forget(long accountId) {
        people.leaveDrafts(accountId);
        people.unseen(accountId).forEach(id -> {
            attachments.removeAll(new SubjectRef(FEATURE, id));
            people.remove(id);
        });
    }
}
