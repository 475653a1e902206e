package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.IdeaAnswer;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaAnswerService;
import org.sawt.idea.service.IdeaDeskQueries;
import org.sawt.idea.service.IdeaMergeService;
import org.sawt.idea.service.IdeaView;
import org.sawt.moderation.ContentVisibility;

/** An officer answers an idea, plans what follows, and sees what it is made of. */
@Named
@RequestScoped
public class IdeaDeskViewPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaDeskQueries queries;

    @Inject
    IdeaAnswerService answers;

    @Inject
    IdeaMergeService merges;

    @Inject
    IdeaWay way;

    private final Map<String, String> values = new HashMap<>();
    private IdeaView idea;
    private boolean stale;

    public void load() {
        getIdea();
    }

    public IdeaView getIdea() {
        if (idea == null) {
            idea = queries.get(id());
        }
        return idea;
    }

    private long id() {
        return input.id("idea.notFound");
    }

    /** The steps that can be taken now, in the order of an idea's life. */
    public List<IdeaStatus> getSteps() {
        return IdeaStatus.shown().stream()
                .filter(getIdea().status().nextSteps()::contains)
                .toList();
    }

    /** What the form offers; what comes back may have been a step when the page was opened, and the service tells. */
    public List<IdeaStatus> getChoices() {
        boolean shown = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return shown ? getSteps() : IdeaStatus.shown();
    }

    /** Whether something can be said about it now: not about one that nobody sees. */
    public boolean isAnswerable() {
        return getIdea().visibility() == ContentVisibility.VISIBLE
                && !getSteps().isEmpty();
    }

    /** The version that the officer saw; after somebody else's step the one that is shown with the refusal. */
    public int getVersion() {
        long sent = stale ? -1 : input.number("version").orElse(-1);
        return sent < 0 ? getIdea().version() : Math.clamp(sent, 0, Integer.MAX_VALUE);
    }

    public void answer() {
        String reason = value("reason");
        IdeaStatus step = IdeaStatus.ofCode(value("step"))
                .orElseThrow(() -> RuleViolation.invalid("step", "idea.deskView.stepMissing"));
        try {
            answers.answer(id(), getVersion(), new IdeaAnswer(step, reason, PlainText.isArabic(reason) ? "ar" : "en"));
        } catch (RuleViolation refused) {
            stale = "idea.answer.stale".equals(refused.violations().getFirst().key());
            idea = stale ? null : idea;
            throw refused;
        }
        back("idea.deskView.answered");
    }

    public void plan() {
        answers.plan(id(), value("title"), day());
        back("idea.deskView.planned");
    }

    private LocalDate day() {
        try {
            return value("dueOn").isBlank() ? null : LocalDate.parse(value("dueOn"));
        } catch (DateTimeParseException malformed) {
            throw RuleViolation.invalid("dueOn", "idea.deskView.dueOn.malformed");
        }
    }

    public void complete(long milestone) {
        answers.complete(milestone);
        back("idea.deskView.completed");
    }

    public void cancel(long milestone) {
        answers.cancel(milestone);
        back("idea.deskView.cancelled");
    }

    public void assign() {
        String entity = value("entity");
        answers.assign(id(), entity.matches("[0-9]{1,18}") ? Long.valueOf(entity) : null);
        back("idea.deskView.assigned");
    }

    /** Takes an idea out again that is part of this one. */
    public void separate(long merged) {
        merges.separate(merged);
        back("idea.deskView.separated");
    }

    private void back(String notice) {
        way.saying(notice).to("desk/ideas/" + id());
    }

    /** What stands in the forms, by the ids of their inputs. */
    public Map<String, String> getValues() {
        if (!input.isPostback() && values.isEmpty() && getIdea().entity() != null) {
            values.put("entity", String.valueOf(idea.entity().id()));
        }
        return values;
    }

    private String value(String name) {
        return Objects.requireNonNullElse(values.get(name), "");
    }
}
