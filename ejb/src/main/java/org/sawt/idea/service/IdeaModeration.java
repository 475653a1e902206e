package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
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
        List<Idea> sent = content.sentIn(ids);
        Map<Long, List<String>> addenda = sent.isEmpty() ? Map.of() : content.addenda(ids);
        return sent.stream()
                .map(idea -> item(idea, body(idea, addenda.getOrDefault(idea.id(), List.of())), on && isShown(idea)))
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

    /** All that the author published: the text and what was added to it. */
    private static String body(Idea idea, List<String> addenda) {
        return addenda.isEmpty() ? idea.text().body() : idea.text().body() + "\n" + String.join("\n", addenda);
    }

    private static ModeratedItem item(Idea idea, String body, boolean shown) {
        return new ModeratedItem(
                idea.subject(),
                null,
                idea.authorId().orElse(0L),
                idea.text().title(),
                body,
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
