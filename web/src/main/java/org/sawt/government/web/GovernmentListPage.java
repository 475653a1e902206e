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

/** The government entities, for everybody, with filters in the address. */
@Named
@RequestScoped
public class GovernmentListPage {

    static final int PER_PAGE = 24;

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
                    getText(), EntityKind.ofCode(getKind()).orElse(null), Boolean.TRUE, language.getCode());
            cards = input.page(page -> queries.list(filter, page, PER_PAGE));
        }
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

    public boolean isFiltered() {
        return !getText().isEmpty() || !getKind().isEmpty();
    }

    public List<EntityKind> getKinds() {
        return List.of(EntityKind.values());
    }
}
