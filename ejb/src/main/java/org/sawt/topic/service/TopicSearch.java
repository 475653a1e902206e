package org.sawt.topic.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.search.SearchDocument;
import org.sawt.search.service.SearchOutbox;
import org.sawt.search.service.SearchSource;
import org.sawt.topic.TopicPublished;

/** Lets published topics be found. From its publication on, a topic's text never changes. */
@ApplicationScoped
class TopicSearch implements SearchSource {

    @Inject
    TopicSearchRepository topics;

    @Inject
    SearchOutbox outbox;

    @Override
    public String kind() {
        return "topic";
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return topics.published(ids);
    }

    @Override
    public List<Long> ids(long after, int most) {
        return topics.ids(after, most);
    }

    void published(@Observes TopicPublished event) {
        outbox.changed(new SubjectRef(kind(), event.topicId()));
    }
}
