package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.common.service.FeatureSwitches;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaStatus;
import org.sawt.moderation.ContentVisibility;
import org.sawt.moderation.service.ModeratedContent;
import org.sawt.moderation.service.ModeratedItem;

/** Puts ideas under moderation: all that were sent in. */
@ApplicationScoped
class IdeaModeration implements ModeratedContent {
    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaContentRepository content;

    @Inject
    IdeaPublication publication;

    @Inject
    FeatureSwitches switches;

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public Map<Long, ModeratedItem> items(Collection<Long> ids) {
        boolean on = switches.isOn(IdeaSwitches.IDEAS);
        return content.sentIn(ids).stream()
                .map(idea -> item(idea, on && isShown(idea)))
                .collect(Collectors.toMap(item -> item.content().id(), Function.identity()));
    }

    @Override
    public void show(long id) {
        publication.show(ideas.getForChange(id));
    }

    @Override
    public void hide(long id) {
        publication.hide(ideas.getForChange(id));
    }

    private static boolean isShown(Idea idea) {
        boolean merged = idea.status() == IdeaStatus.MERGED && idea.visibility() == ContentVisibility.VISIBLE;
        return merged || idea.isPublic();
    }

    private static ModeratedItem item(Idea idea, boolean shown) {
        return new ModeratedItem(
                idea.subject(),
                null,
                idea.authorId().orElse(0L),
                idea.text().title(),
                idea.text().body(),
                true,
                null,
                false,
                "ideas/" + idea.id(),
                idea.entityId().orElse(null),
                idea.visibility(),
                shown,
                idea.publishedAt().orElse(idea.revisedAt()));
    }
}
