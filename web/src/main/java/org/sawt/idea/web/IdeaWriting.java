package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.sawt.common.web.Language;
import org.sawt.idea.service.IdeaReceipt;
import org.sawt.idea.service.IdeaService;
import org.sawt.identity.FormAction;
import org.sawt.identity.service.FormLimits;

/** Writes down what stands in a form, in the language in which it is written. */
@RequestScoped
public class IdeaWriting {

    @Inject
    IdeaService ideas;

    @Inject
    FormLimits limits;

    @Inject
    Language language;

    /** Starts a draft; a null round is the standing one. */
    IdeaReceipt start(Long roundId, IdeaFields fields) {
        limits.use(FormAction.IDEA);
        return ideas.draft(roundId, fields.form(language.langOf(fields.words())));
    }

    IdeaReceipt revise(long id, int version, IdeaFields fields) {
        return ideas.revise(id, version, fields.form(language.langOf(fields.words())));
    }

    void add(long id, String body) {
        limits.use(FormAction.IDEA);
        ideas.add(id, body);
    }

    void discard(long id) {
        ideas.discard(id);
    }
}
