package org.sawt.topic.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;

/**
 * Topics and votes. A vote that was counted stays counted: it hangs on the number of a participant, the participant on the
 * number of an account, and a deleted account is nothing but its number.
 */
@ApplicationScoped
class TopicPersonalData implements PersonalDataHolder {

    private static final String FEATURE = "topic";

    @Inject
    TopicPersonRepository people;

    @Inject
    TopicRepository topics;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.anonymised("topic", "owner_id"),
                DataTable.withoutPeople("topic_option"),
                DataTable.anonymised("topic_statement", "author_number"),
                DataTable.anonymised("participant", "id", "source_id"),
                DataTable.anonymised("participant_person", "person_key", "participant_id"),
                DataTable.anonymised("vote", "participant_id", "choice"),
                DataTable.anonymised("vote_log", "participant_id", "choice"),
                DataTable.withoutPeople("vote_uncounted"),
                DataTable.withoutPeople("vote_tally"),
                DataTable.withoutPeople("topic_turnout"),
                DataTable.anonymised("polis_import", "owner_id"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        return List.of(
                new DataSection(FEATURE, "votes", people.votes(accountId)),
                new DataSection(FEATURE, "topics", people.topics(accountId)),
                new DataSection(FEATURE, "imports", people.imports(accountId)));
    }

    @Override
    public void forget(long accountId) {
        people.drafts(accountId).forEach(id -> topics.findForChange(id).ifPresent(topics::remove));
    }
}
