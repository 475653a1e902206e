package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.moderation.service.RuleQueries;
import org.sawt.moderation.service.RuleView;

/** The rules, numbered, for everybody. */
@Named
@RequestScoped
public class ModerationRulesPage {

    @Inject
    RuleQueries queries;

    private List<RuleView> rules = List.of();

    public void load() {
        rules = queries.list();
    }

    public List<RuleView> getRules() {
        return rules;
    }
}
