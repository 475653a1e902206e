package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaDraftView;
import org.sawt.idea.service.IdeaQueries;

/** Before an idea is sent: others that say much the same, to be supported instead. */
@Named
@RequestScoped
public class IdeaSimilarPage {

    static final int SHOWN = 5;

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaLikeness likeness;

    private IdeaDraftView idea;
    private List<IdeaCard> similar;

    public void load() {
        if (idea == null) {
            idea = queries.getOwn(input.id("idea.notFound"));
        }
    }

    public IdeaDraftView getIdea() {
        load();
        return idea;
    }

    public List<IdeaCard> getSimilar() {
        if (similar == null) {
            similar = likeness.to(getIdea().title(), idea.html(), idea.id(), SHOWN);
        }
        return similar;
    }
}
