package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaDraftView;
import org.sawt.idea.service.IdeaQueries;

/** The pictures and files of an idea that is being written. */
@Named
@RequestScoped
public class IdeaFilesPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

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
}
