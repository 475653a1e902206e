package org.sawt.topic.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.government.service.EntityName;
import org.sawt.topic.service.OwnVote;
import org.sawt.topic.service.TopicCard;
import org.sawt.topic.service.TopicFilter;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicResults;
import org.sawt.topic.service.TopicView;

/** Queries that know one topic. */
class KnownTopics extends TopicQueries {

    private final TopicView topic;
    private final OwnVote own;
    private final Map<Long, Map<Long, Long>> counts;
    TopicFilter filter;
    int page;

    KnownTopics(TopicView topic, OwnVote own, Map<Long, Map<Long, Long>> counts) {
        this.topic = topic;
        this.own = own;
        this.counts = counts;
    }

    static KnownTopics with(TopicView topic) {
        return new KnownTopics(topic, null, Map.of());
    }

    @Override
    public TopicView getPublished(long id) {
        if (topic == null || topic.id() != id) {
            throw RuleViolation.notFound("topic.notFound");
        }
        return topic;
    }

    @Override
    public TopicView getOwn(long id) {
        return getPublished(id);
    }

    @Override
    public Optional<OwnVote> ownVote(long topicId) {
        return Optional.ofNullable(own);
    }

    @Override
    public TopicResults results(long id) {
        return new TopicResults(topic.participants(), counts);
    }

    @Override
    public List<EntityName> askers(String language) {
        return List.of(new EntityName(50, "الصحة", "Health"));
    }

    @Override
    public Page<TopicCard> list(TopicFilter wanted, int wantedPage, int size) {
        filter = wanted;
        page = wantedPage;
        return new Page<>(List.of(), 0, wantedPage, size);
    }
}
