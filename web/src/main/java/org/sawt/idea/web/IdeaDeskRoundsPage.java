package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.RoundCard;

/** The rounds of an officer's entity, of every status. */
@Named
@RequestScoped
public class IdeaDeskRoundsPage {

    static final int PER_PAGE = 20;

    @Inject
    RequestInput input;

    @Inject
    IdeaRoundQueries queries;

    private Page<RoundCard> cards;

    public void load() {
        if (cards == null) {
            cards = input.page(page -> queries.listOwn(page, PER_PAGE));
        }
    }

    public Page<RoundCard> getCards() {
        load();
        return cards;
    }
}
