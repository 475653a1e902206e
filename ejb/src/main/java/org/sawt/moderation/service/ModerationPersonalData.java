package org.sawt.moderation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;

/** Reports, decisions and appeals. The decisions stay, for the public figures; the words in them go with the person. */
@ApplicationScoped
class ModerationPersonalData implements PersonalDataHolder {

    private static final String FEATURE = "moderation";

    @Inject
    ModerationPersonRepository people;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.withoutPeople("moderation_rule"),
                DataTable.withoutPeople("moderation_template"),
                DataTable.anonymised("moderation_case", "author_id", "claimed_by"),
                DataTable.anonymised("moderation_claim", "account_id"),
                DataTable.anonymised("moderation_report", "reporter_id", "reason"),
                DataTable.removed("moderation_signal", "detail"),
                DataTable.anonymised("moderation_decision", "decided_by", "reason"),
                DataTable.anonymised("moderation_appeal", "author_id", "text", "answer", "decided_by"),
                DataTable.anonymised("moderation_note", "author_id", "text"),
                DataTable.anonymised("moderation_word", "added_by"),
                DataTable.removed("moderation_submission", "author_id", "text_hash"),
                DataTable.removed("moderation_fingerprint", "band"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        return List.of(
                new DataSection(FEATURE, "reports", people.reports(accountId)),
                new DataSection(FEATURE, "decisions", people.decisions(accountId)),
                new DataSection(FEATURE, "work", people.work(accountId)));
    }

    @Override
    public void forget(long accountId) {
        people.forget(accountId);
    }
}
