package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaService;
import org.sawt.idea.service.IdeaView;
import org.sawt.moderation.ContentVisibility;

/** The author of a public idea adds to it, or takes it back. */
@Named
@RequestScoped
public class IdeaAddPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaWriting writing;

    @Inject
    IdeaService ideas;

    @Inject
    IdeaWay way;

    private IdeaView idea;
    private String body = "";

    /** Also reached through the getters: a postback asks what is rendered before any action runs. */
    public void load() {
        if (idea == null) {
            IdeaView found = queries.get(id());
            if (!found.own().author() && !found.own().coAuthor()) {
                throw RuleViolation.notFound("idea.notFound");
            }
            idea = found;
        }
    }

    public IdeaView getIdea() {
        load();
        return idea;
    }

    /** Whether nothing can be added because moderators of its round look at everything before it is shown. */
    public boolean isReviewedFirst() {
        boolean shown = getIdea().status().isShown() && idea.visibility() == ContentVisibility.VISIBLE;
        return idea.own().author() && shown && !idea.own().mayAdd();
    }

    private long id() {
        return input.id("idea.notFound");
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    public void add() {
        writing.add(id(), body);
        way.saying("idea.own.addendumDone").to(id(), "");
    }

    public void withdraw() {
        ideas.withdraw(id());
        way.saying("idea.own.withdrawn").to(id(), "");
    }
}
