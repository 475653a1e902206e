package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.moderation.service.DecisionQueries;
import org.sawt.moderation.service.OwnDecision;

/** The decisions that hid something of the person's. */
@Named
@RequestScoped
public class ModerationDecisionsPage {

    static final int PER_PAGE = 20;

    @Inject
    RequestInput input;

    @Inject
    DecisionQueries queries;

    private Page<OwnDecision> decisions;

    public void load() {
        if (decisions == null) {
            decisions = input.page(page -> queries.listOwn(page, PER_PAGE));
        }
    }

    public Page<OwnDecision> getDecisions() {
        load();
        return decisions;
    }
}
