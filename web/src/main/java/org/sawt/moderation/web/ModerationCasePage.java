package org.sawt.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.web.RequestInput;
import org.sawt.moderation.ContentVisibility;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.service.CaseQueries;
import org.sawt.moderation.service.CaseView;
import org.sawt.moderation.service.TemplateQueries;
import org.sawt.moderation.service.TemplateView;

/** One case: the text in its place, who wrote it, what was said about it. */
@Named
@RequestScoped
public class ModerationCasePage {

    @Inject
    RequestInput input;

    @Inject
    CaseQueries queries;

    @Inject
    TemplateQueries templates;

    private CaseView view;

    /** Before the forms are read, since they depend on the case. */
    @PostConstruct
    void load() {
        view = queries.get(input.id("moderation.case.notFound"));
    }

    /** Asked for before anything is written, so that a case that is not there is answered with that alone. */
    public void look() {
        // loaded when the bean was made
    }

    public CaseView getView() {
        return view;
    }

    /** Whether the caller may decide now; an appeal is decided by itself. */
    public boolean isDecidable() {
        return view.appeal() == null && isFree();
    }

    /** Whether the caller may decide the appeal. */
    public boolean isAppealDecidable() {
        return view.appeal() != null && view.appeal().mayDecide() && isFree();
    }

    private boolean isFree() {
        return !view.isTaken() && !view.author().own();
    }

    /** What can be done with the item as it is. */
    public List<DecisionAction> getActions() {
        return view.item().visibility() == ContentVisibility.HIDDEN
                ? List.of(DecisionAction.RESTORE)
                : List.of(DecisionAction.KEEP, DecisionAction.HIDE);
    }

    public boolean isHidden() {
        return view.item().visibility() == ContentVisibility.HIDDEN;
    }

    /** The ready-made reasons that are offered. */
    public List<TemplateView> getTemplates() {
        return templates.list().stream().filter(TemplateView::active).toList();
    }
}
