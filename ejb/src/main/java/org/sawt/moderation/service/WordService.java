package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.common.PlainText;
import org.sawt.common.Roles;
import org.sawt.common.SubjectRef;
import org.sawt.common.Violations;
import org.sawt.common.service.AuditTrail;
import org.sawt.common.service.Caller;
import org.sawt.search.service.Fingerprints;

/** What moderators do with the list of words that call them. */
@Stateless
public class WordService {

    /** In code points. */
    public static final int LONGEST = 100;

    private static final SubjectRef LIST = new SubjectRef("words", 0);

    @Inject
    WordRepository words;

    @Inject
    Fingerprints fingerprints;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Adds a word, or several that follow each other.
     *
     * @return whether it was new, however it is spelt
     */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public boolean add(String word) {
        String typed = PlainText.cleanLine(word);
        String folded = String.join(" ", fingerprints.words(typed));
        new Violations()
                .check(!folded.isEmpty(), "word", "moderation.word.missing")
                .check(PlainText.length(typed) <= LONGEST, "word", "moderation.word.long", LONGEST)
                .throwIfAny();
        boolean added = words.add(typed, folded, caller.accountId(), clock.instant());
        if (added) {
            audit.record(LIST, "moderation.wordAdded", null, null);
        }
        return added;
    }

    /** Takes a word off the list; does nothing when it is off. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void remove(long id) {
        if (words.remove(id)) {
            audit.record(LIST, "moderation.wordRemoved", null, null);
        }
    }
}
