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
    IdeaListRepository ideas;

    List<CategoryView> categories() {
        return categories.all();
    }

    List<EntityName> entities(String language) {
        return ideas.entities(language);
    }
}
