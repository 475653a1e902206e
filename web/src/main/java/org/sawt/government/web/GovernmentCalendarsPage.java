package org.sawt.government.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.government.service.CalendarCard;
import org.sawt.government.service.CalendarQueries;

/** The calendars that government entities work by, for the administrator who keeps them. */
@Named
@RequestScoped
public class GovernmentCalendarsPage {

    static final int PER_PAGE = 20;

    @Inject
    RequestInput input;

    @Inject
    CalendarQueries queries;

    private Page<CalendarCard> cards;

    public void load() {
        if (cards == null) {
            cards = input.page(page -> queries.list(getText(), page, PER_PAGE));
        }
    }

    public Page<CalendarCard> getCards() {
        load();
        return cards;
    }

    public String getText() {
        return input.text("q");
    }
}
