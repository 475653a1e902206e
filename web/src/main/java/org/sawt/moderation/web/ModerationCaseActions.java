package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.moderation.service.AppealService;
import org.sawt.moderation.service.CaseSeen;
import org.sawt.moderation.service.DecisionService;

/** The forms on a case's page that end something. In pages: {@code moderationCaseActions}. */
@Named
@RequestScoped
public class ModerationCaseActions {

    private static final String NOT_FOUND = "moderation.case.notFound";

    @Inject
    RequestInput input;

    @Inject
    DecisionService decisions;

    @Inject
    AppealService appeals;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private final DecisionForm form = new DecisionForm();

    public void decide() {
        CaseSeen seen = new CaseSeen((int) input.number("decisions").orElse(0), input.text("seen"));
        decisions.decide(input.id(NOT_FOUND), seen, form.draft());
        done("moderation.case.done");
    }

    public void decideAppeal() {
        String outcome = form.getValues().get("outcome");
        if (outcome == null || outcome.isEmpty()) {
            throw RuleViolation.invalid("outcome", "moderation.appeal.outcomeMissing");
        }
        appeals.decide(
                input.number("appeal").orElse(0),
                "uphold".equals(outcome),
                form.getValues().get("reason"));
        done("moderation.case.appealDone");
    }

    private void done(String message) {
        notice.show(message);
        redirects.to("desk/moderation");
    }

    public DecisionForm getForm() {
        return form;
    }
}
