package org.sawt.discussion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;

/**
 * Comments and the votes on them. What was said in public stays in its thread without a name; what nobody has seen yet goes,
 * and so does every earlier wording.
 */
@ApplicationScoped
class DiscussionPersonalData implements PersonalDataHolder {
    private static final String FEATURE = "discussion";

    @Inject
    CommentPersonRepository people;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.anonymised("comment", "author_id"),
                DataTable.removed("comment_version", "comment_id", "text"),
                DataTable.anonymised("comment_vote", "account_id", "value"),
                DataTable.removed("comment_mention", "account_id"),
                DataTable.withoutPeople("comment_change"),
                DataTable.withoutPeople("comment_score"),
                DataTable.withoutPeople("discussion_tally"),
                DataTable.withoutPeople("discussion_setting"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        return List.of(
                new DataSection(FEATURE, "comments", people.comments(accountId)),
                new DataSection(FEATURE, "earlierComments", people.versions(accountId)),
                new DataSection(FEATURE, "commentVotes", people.votes(accountId)),
                new DataSection(FEATURE, "mentions", people.mentions(accountId)));
    }

    @Override
    public void forget(long accountId) {
        people.forget(accountId);
    }
}
