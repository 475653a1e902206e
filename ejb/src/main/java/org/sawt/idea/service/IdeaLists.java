package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.government.service.EntityName;

/** What the list of ideas can be narrowed to. */
@Dependent
class IdeaLists {
    @Inject
    CategoryRepository categories;

    @Inject
    IdeaChoices choices;

    List<CategoryView> categories() {
        return categories.all();
    }

    /** From memory, at most half a minute old, like the rounds and entities. */
    List<CategoryView> categoryChoices() {
        return choices.categories();
    }

    List<RoundName> roundChoices() {
        return choices.rounds();
    }

    List<EntityName> entities(String language) {
        return choices.entities(language);
    }
}
