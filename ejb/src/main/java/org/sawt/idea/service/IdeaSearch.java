package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sawt.common.service.RichText;
import org.sawt.idea.Idea;
import org.sawt.search.SearchDocument;
import org.sawt.search.service.SearchSource;

/** Lets public ideas be found, and similar ones with them. */
@ApplicationScoped
class IdeaSearch implements SearchSource {
    @Inject
    IdeaContentRepository content;

    @Inject
    RichText richText;

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> addenda = content.addenda(ids);
        return content.shown(ids).stream()
                .map(idea -> document(idea, addenda.getOrDefault(idea.id(), List.of())))
                .toList();
    }

    @Override
    public List<Long> ids(long after, int most) {
        return content.ids(after, most);
    }

    private SearchDocument document(Idea idea, List<String> addenda) {
        List<String> texts = new ArrayList<>();
        texts.add(richText.plain(idea.text().body()));
        addenda.forEach(html -> texts.add(richText.plain(html)));
        return new SearchDocument(
                idea.subject(),
                List.of(idea.text().title()),
                texts,
                idea.status().code(),
                idea.entityId().orElse(null),
                idea.publishedAt().orElse(idea.revisedAt()));
    }
}
