package org.sawt.idea.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What everybody sees of splits. */
@Stateless
public class IdeaFamilyQueries {

    @Inject
    IdeaFamilyRepository families;

    /** The public ideas that an idea was one with. */
    @PermitAll
    public IdeaFamily of(long id) {
        return new IdeaFamily(families.origin(id).stream().findFirst().orElse(null), families.parts(id));
    }
}
