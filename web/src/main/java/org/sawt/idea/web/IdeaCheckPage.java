package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.CategoryView;
import org.sawt.idea.service.IdeaDraftView;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaService;

/** The last look at an idea before it is sent, and the button. */
@Named
@RequestScoped
public class IdeaCheckPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaService ideas;

    @Inject
    IdeaWay way;

    private IdeaDraftView idea;

    /** Also reached through the getters: a postback asks what is rendered before any action runs. */
    public void load() {
        if (idea == null) {
            idea = queries.getOwn(input.id("idea.notFound"));
        }
    }

    public IdeaDraftView getIdea() {
        load();
        return idea;
    }

    public boolean isDraft() {
        return getIdea().status() == IdeaStatus.DRAFT;
    }

    /** Whether nothing is missing; the service has the last word. */
    public boolean isComplete() {
        return !getIdea().title().isBlank() && !idea.html().isBlank() && idea.categoryId() != null;
    }

    /** What it is about; null while that is open. */
    public CategoryView getCategory() {
        Optional<CategoryView> chosen = getIdea().round().categories().stream()
                .filter(each -> Long.valueOf(each.id()).equals(idea.categoryId()))
                .findFirst();
        return chosen.orElse(null);
    }

    public void submit() {
        long id = input.id("idea.notFound");
        ideas.submit(id);
        way.to(id, "sent");
    }
}
