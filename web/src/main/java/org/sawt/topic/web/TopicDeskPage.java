package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.topic.service.TopicCard;
import org.sawt.topic.service.TopicQueries;

/** The topics of an officer's entity, of every status. */
@Named
@RequestScoped
public class TopicDeskPage {

    static final int PER_PAGE = 20;

    @Inject
    RequestInput input;

    @Inject
    TopicQueries queries;

    private Page<TopicCard> cards;

    public void load() {
        if (cards == null) {
            cards = input.page(page -> queries.listOwn(page, PER_PAGE));
        }
    }

    public Page<TopicCard> getCards() {
        load();
        return cards;
    }
}
