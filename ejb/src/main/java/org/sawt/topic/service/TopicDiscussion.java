package org.sawt.topic.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.FeatureSwitches;
import org.sawt.common.service.SubjectSource;
import org.sawt.common.service.SubjectTitle;
import org.sawt.discussion.service.DiscussedSubject;
import org.sawt.discussion.service.DiscussionSubject;
import org.sawt.topic.Topic;
import org.sawt.topic.TopicStatus;

/** Lets people discuss topics: those who may vote, from the publication until the voting ends. */
@ApplicationScoped
class TopicDiscussion implements DiscussedSubject, SubjectSource {
    private static final String TOPIC = "topic";

    @Inject
    TopicViewRepository topics;

    @Inject
    FeatureSwitches switches;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return TOPIC;
    }

    @Override
    public String plural() {
        return "topics";
    }

    @Override
    public Optional<DiscussionSubject> find(long id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    @Override
    public Map<Long, DiscussionSubject> findAll(Collection<Long> ids) {
        Map<Long, DiscussionSubject> found = new HashMap<>();
        published(ids).forEach(topic -> found.put(topic.id(), subject(topic)));
        return found;
    }

    @Override
    public Map<Long, SubjectTitle> titles(Collection<Long> ids) {
        Map<Long, SubjectTitle> found = new HashMap<>();
        published(ids).forEach(topic -> found.put(topic.id(), title(topic)));
        return found;
    }

    private List<Topic> published(Collection<Long> ids) {
        return switches.isOn(TopicSwitches.TOPICS) ? topics.published(ids) : List.of();
    }

    private DiscussionSubject subject(Topic topic) {
        boolean open = topic.statusAt(clock.instant()) != TopicStatus.CLOSED;
        List<Long> authors = List.of(topic.charge().ownerId());
        return new DiscussionSubject(
                title(topic), open, topic.charge().entityId(), authors, false, topic.eligibility());
    }

    private static SubjectTitle title(Topic topic) {
        return new SubjectTitle(
                new SubjectRef(TOPIC, topic.id()),
                topic.title().ar(),
                topic.title().en(),
                "topics/" + topic.id());
    }
}
