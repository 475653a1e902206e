package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sawt.common.service.FeatureSwitches;
import org.sawt.common.service.SubjectSource;
import org.sawt.common.service.SubjectTitle;
import org.sawt.discussion.service.DiscussedSubject;
import org.sawt.discussion.service.DiscussionSubject;
import org.sawt.idea.Idea;

/** Names ideas for other features, and lets people discuss them: those who may take part in the round, as long as it is public. */
@ApplicationScoped
class IdeaSubjects implements DiscussedSubject, SubjectSource {
    @Inject
    IdeaContentRepository content;

    @Inject
    FeatureSwitches switches;

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public String plural() {
        return "ideas";
    }

    @Override
    public Optional<DiscussionSubject> find(long id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    @Override
    public Map<Long, DiscussionSubject> findAll(Collection<Long> ids) {
        Map<Long, DiscussionSubject> found = new HashMap<>();
        if (!ids.isEmpty() && isOn()) {
            Map<Long, List<Long>> coAuthors = content.coAuthors(ids);
            content.open(ids)
                    .forEach(open -> found.put(
                            open.idea().id(),
                            subject(open, coAuthors.getOrDefault(open.idea().id(), List.of()))));
        }
        return found;
    }

    @Override
    public Map<Long, SubjectTitle> titles(Collection<Long> ids) {
        Map<Long, SubjectTitle> found = new HashMap<>();
        if (isOn()) {
            content.shown(ids).forEach(idea -> found.put(idea.id(), title(idea)));
        }
        return found;
    }

    private boolean isOn() {
        return switches.isOn(IdeaSwitches.IDEAS);
    }

    private static DiscussionSubject subject(IdeaContentRepository.Open open, List<Long> coAuthors) {
        Idea idea = open.idea();
        List<Long> authors = new ArrayList<>();
        idea.authorId().ifPresent(authors::add);
        authors.addAll(coAuthors);
        return new DiscussionSubject(
                title(idea), true, idea.entityId().orElse(null), authors, true, open.eligibility());
    }

    private static SubjectTitle title(Idea idea) {
        String title = idea.text().title();
        return new SubjectTitle(idea.subject(), title, title, "ideas/" + idea.id());
    }
}
