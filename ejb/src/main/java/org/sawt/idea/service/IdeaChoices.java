package org.sawt.idea.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sawt.common.service.PassingCopy;
import org.sawt.government.service.EntityName;

/** What visitors narrow the list of ideas to: from memory, since everybody reads it and officers seldom change it. */
@ApplicationScoped
class IdeaChoices {

    private static final Duration LIFETIME = Duration.ofSeconds(30);

    /** What there is to choose from; the entities by language. */
    private record Known(
            List<CategoryView> categories, List<RoundName> rounds, Map<String, List<EntityName>> entities) {}

    @Inject
    CategoryRepository categories;

    @Inject
    RoundRepository rounds;

    @Inject
    IdeaListRepository ideas;

    @Inject
    Clock clock;

    private PassingCopy<Known> copy;

    @PostConstruct
    void prepare() {
        copy = new PassingCopy<>(this::read, new Known(List.of(), List.of(), Map.of()), LIFETIME, clock);
    }

    List<CategoryView> categories() {
        return copy.get().categories();
    }

    List<RoundName> rounds() {
        return copy.get().rounds();
    }

    /** By their name in this language, "ar" or "en". */
    List<EntityName> entities(String language) {
        return copy.get().entities().getOrDefault(language, List.of());
    }

    private Known read() {
        return new Known(
                categories.all(), rounds.names(), Map.of("ar", ideas.entities("ar"), "en", ideas.entities("en")));
    }
}
