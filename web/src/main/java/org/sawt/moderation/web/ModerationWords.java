package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.web.Language;
import org.sawt.common.web.Texts;
import org.sawt.moderation.service.RuleQueries;
import org.sawt.moderation.service.RuleView;

/** How rules, people and kinds of items are called. In pages: {@code moderationWords}. */
@Named
@RequestScoped
public class ModerationWords {

    @Inject
    RuleQueries queries;

    @Inject
    Texts texts;

    @Inject
    Language language;

    private List<RuleView> rules;

    /** The rules that are in force. */
    public List<RuleView> getRules() {
        if (rules == null) {
            rules = queries.list();
        }
        return rules;
    }

    /** A rule's number and title; nothing for none. */
    public String rule(Integer number) {
        return number == null
                ? ""
                : getRules().stream()
                        .filter(rule -> rule.number() == number)
                        .map(this::title)
                        .findFirst()
                        .orElseGet(() -> texts.of("moderation.rule.number", number));
    }

    public String title(RuleView rule) {
        return texts.of("moderation.rule.titled", rule.number(), language.pick(rule.titleAr(), rule.titleEn()));
    }

    /** The name of a person, or what stands for somebody who has left. */
    public String name(String displayName) {
        return displayName.isEmpty() ? texts.of("moderation.formerMember") : displayName;
    }

    /** What a feature's items are called; the feature's own word where there is no other. */
    public String kind(String kind) {
        return texts.has("moderation.kind." + kind) ? texts.of("moderation.kind." + kind) : kind;
    }
}
