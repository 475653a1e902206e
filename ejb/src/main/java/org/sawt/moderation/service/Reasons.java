package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.ModerationTemplate;

/** Puts the ready-made reason that a moderator chose before the moderator's own words, in the language of the author. */
@Dependent
class Reasons {

    @Inject
    TemplateRepository templates;

    /** The decision with all that the author is told; the rule is the template's where none was chosen. */
    DecisionDraft complete(DecisionDraft draft, long authorId) {
        if (draft.templateId() == null) {
            return draft;
        }
        ModerationTemplate template = templates
                .find(draft.templateId())
                .orElseThrow(() -> RuleViolation.invalid("template", "moderation.template.notFound"));
        String ready = template.text().in(templates.languageOf(authorId));
        String own = PlainText.clean(draft.reason());
        Integer rule = draft.rule() == null ? template.rule() : draft.rule();
        return new DecisionDraft(
                draft.action(), rule, own.isEmpty() ? ready : ready + "\n\n" + own, draft.templateId());
    }
}
