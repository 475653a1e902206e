package org.sawt.idea.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaReceipt;
import org.sawt.identity.AccountView;
import org.sawt.identity.SignedIn;

class PendingIdeaTest {

    private static final long MARYAM = 11;
    private static final long ALI = 12;

    private final Answers answered = new Answers();
    private final Writing writing = new Writing();
    private final PendingIdea pending = new PendingIdea();

    private static final class Writing extends IdeaWriting {
        private String title;
        private RuleViolation refusal;

        @Override
        IdeaReceipt revise(long id, int version, IdeaFields fields) {
            if (refusal != null) {
                throw refusal;
            }
            title = fields.value("title");
            return new IdeaReceipt(id, version + 1, IdeaStatus.DRAFT, java.util.List.of());
        }
    }

    private void signIn(long account) {
        pending.keep(SomeIdea.ID, 4, IdeaFields.of(Map.of("title", "Mine")), MARYAM);
        AccountView view = new AccountView(account, "Somebody", "en", Set.of("citizen"));
        pending.saveOnSignIn(new SignedIn(view, "device"), writing, answered.notice);
    }

    @Test
    void savesTheTextOfThePersonWhoSignsInAgain() {
        signIn(MARYAM);
        assertEquals("Mine", writing.title);
        assertEquals("idea.edit.kept", answered.said);
        assertEquals(Map.of(), pending.valuesFor(SomeIdea.ID, "11"));
    }

    @Test
    void forgetsTheTextWhenSomebodyElseSignsIn() {
        signIn(ALI);
        assertNull(writing.title);
        assertEquals(Map.of(), pending.valuesFor(SomeIdea.ID, "11"));
        assertEquals(Map.of(), pending.valuesFor(SomeIdea.ID, "12"));
    }

    @Test
    void keepsWhatCannotBeSavedForItsPersonOnly() {
        writing.refusal = RuleViolation.conflict("idea.edit.stale");
        signIn(MARYAM);
        assertEquals("idea.edit.keptOnly", answered.said);
        assertEquals(Map.of("title", "Mine"), pending.valuesFor(SomeIdea.ID, "11"));
        assertEquals(Map.of(), pending.valuesFor(SomeIdea.ID, "12"));
        assertEquals(Map.of(), pending.valuesFor(8, "11"));
    }
}
