package org.sawt.government.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.web.Language;
import org.sawt.common.web.RequestInput;
import org.sawt.government.EntityKind;
import org.sawt.government.service.EntityCard;
import org.sawt.government.service.EntityFilter;
import org.sawt.government.service.EntityQueries;

/** The government entities, closed ones too, for the administrator who keeps the list. */
@Named
@RequestScoped
public class GovernmentDeskPage {

    static final int PER_PAGE = 20;

    private static final String ACTIVE = "active";
    private static final String CLOSED = "closed";

    @Inject
    RequestInput input;

    @Inject
    EntityQueries queries;

    @Inject
    Language language;

    private Page<EntityCard> cards;

    public void load() {
        if (cards == null) {
            EntityFilter filter = new EntityFilter(
                    getText(), EntityKind.ofCode(getKind()).orElse(null), active(), language.getCode());
            cards = input.page(page -> queries.list(filter, page, PER_PAGE));
        }
    }

    private Boolean active() {
        return switch (getStatus()) {
            case ACTIVE -> Boolean.TRUE;
            case CLOSED -> Boolean.FALSE;
            default -> null;
        };
    }

    public Page<EntityCard> getCards() {
        load();
        return cards;
    }

    public String getText() {
        return input.text("q");
    }

    public String getKind() {
        return input.text("kind");
    }

    public String getStatus() {
        return input.text("status");
    }

    public boolean isFiltered() {
        return !getText().isEmpty() || !getKind().isEmpty() || !getStatus().isEmpty();
    }

    public List<EntityKind> getKinds() {
        return List.of(EntityKind.values());
    }

    public List<String> getStatuses() {
        return List.of(ACTIVE, CLOSED);
    }
}
