package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.idea.service.IdeaFamily;
import org.sawt.idea.service.IdeaFamilyQueries;

/** The ideas that an idea was one with. In pages: {@code ideaKin}. */
@Named
@RequestScoped
public class IdeaKin {

    @Inject
    IdeaFamilyQueries queries;

    private IdeaFamily family;

    /** Of the one idea that the page is about. */
    public IdeaFamily of(long id) {
        if (family == null) {
            family = queries.of(id);
        }
        return family;
    }
}
