package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.TopicCard;
import org.sawt.topic.service.TopicFilter;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicSort;

/** The open topics that the front page shows, those that close first at the top. */
@Named
@RequestScoped
public class TopicFront {

    static final int SHOWN = 4;

    @Inject
    TopicQueries queries;

    private List<TopicCard> cards;

    public List<TopicCard> getCards() {
        if (cards == null) {
            cards = queries.list(new TopicFilter(TopicStatus.OPEN, null, null, TopicSort.CLOSING_SOON), 1, SHOWN)
                    .items();
        }
        return cards;
    }
}
