package org.sawt.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.moderation.service.DecisionQueries;
import org.sawt.moderation.service.OwnDecision;

/** What was decided about an own text, why, and the form to object. */
@Named
@RequestScoped
public class ModerationDecisionPage {

    private static final String NOT_FOUND = "moderation.decision.notFound";

    @Inject
    RequestInput input;

    @Inject
    DecisionQueries queries;

    @Inject
    AppealDoor door;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private OwnDecision decision;
    private String text = "";

    /** Before the form is read, since it depends on the decision. */
    @PostConstruct
    void load() {
        decision = queries.getOwn(input.id(NOT_FOUND));
    }

    /** Asked for before anything is written, so that a foreign decision is answered with that alone. */
    public void look() {
        // loaded when the bean was made
    }

    public void appeal() {
        notice.show("moderation.decision.appealSent", door.appeal(decision.id(), text));
        redirects.to("account/decisions", decision.id());
    }

    public OwnDecision getDecision() {
        return decision;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
