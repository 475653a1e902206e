package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.service.BulkOutcome;
import org.sawt.moderation.service.DecisionService;

/** Decides several cases of the queue alike, after asking once more. In pages: {@code moderationBulk}. */
@Named
@RequestScoped
public class ModerationBulk {

    @Inject
    RequestInput input;

    @Inject
    DecisionService decisions;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private final Map<String, String> values = new HashMap<>();
    private DecisionAction asked;

    /** What the moderator is about to do with the ticked cases; null while nothing was asked. */
    public DecisionAction getAsked() {
        if (asked == null && input.isPostback()) {
            asked = DecisionAction.ofCode(input.text("bulk")).orElse(null);
        }
        return asked;
    }

    public void askKeep() {
        ask(DecisionAction.KEEP);
    }

    public void askHide() {
        ask(DecisionAction.HIDE);
    }

    private void ask(DecisionAction action) {
        if (getChosen().isEmpty()) {
            throw RuleViolation.invalid("chosen", "moderation.queue.nothingChosen");
        }
        asked = action;
    }

    public void confirm() {
        DecisionDraft draft = new DecisionDraft(
                getAsked(), DecisionForm.number(values.get("rule")), values.get("reason"), template());
        BulkOutcome outcome = decisions.decideAll(getChosen(), draft);
        notice.show(
                outcome.refused() == 0 ? "moderation.queue.allDone" : "moderation.queue.someDone",
                outcome.done(),
                outcome.refused());
        redirects.to("desk/moderation");
    }

    private Long template() {
        Integer number = DecisionForm.number(values.get("template"));
        return number == null ? null : number.longValue();
    }

    /** The numbers of the ticked cases. */
    public List<Long> getChosen() {
        return input.texts("case").stream()
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(DecisionService.MOST_AT_ONCE)
                .toList();
    }

    public Map<String, String> getValues() {
        return values;
    }
}
