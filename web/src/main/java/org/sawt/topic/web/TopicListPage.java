package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.sawt.common.Page;
import org.sawt.common.web.Language;
import org.sawt.common.web.RequestInput;
import org.sawt.government.service.EntityName;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.TopicCard;
import org.sawt.topic.service.TopicFilter;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicSort;

/** All published topics, with filters and order in the address. */
@Named
@RequestScoped
public class TopicListPage {

    static final int PER_PAGE = 12;

    @Inject
    RequestInput input;

    @Inject
    TopicQueries queries;

    @Inject
    Language language;

    private Page<TopicCard> cards;
    private List<EntityName> entities;

    public void load() {
        if (cards == null) {
            cards = input.page(page -> queries.list(filter(), page, PER_PAGE));
        }
    }

    private TopicFilter filter() {
        return new TopicFilter(
                TopicStatus.ofCode(getStatus()).orElse(null),
                TopicKind.ofCode(getKind()).map(TopicKind::code).orElse(null),
                getEntityId(),
                TopicSort.ofCode(getSort()).orElse(TopicSort.CLOSING_SOON));
    }

    public Page<TopicCard> getCards() {
        load();
        return cards;
    }

    public String getStatus() {
        return input.text("status");
    }

    public String getKind() {
        return input.text("kind");
    }

    /** The entity whose topics are wanted; null for all. */
    public Long getEntityId() {
        OptionalLong entity = input.number("entity");
        return entity.isPresent() ? entity.getAsLong() : null;
    }

    /** The entities to choose from. */
    public List<EntityName> getEntities() {
        if (entities == null) {
            entities = queries.askers(language.getCode());
        }
        return entities;
    }

    public String getSort() {
        return input.text("sort");
    }

    public boolean isFiltered() {
        return !getStatus().isEmpty() || !getKind().isEmpty() || getEntityId() != null;
    }

    /** Drafts are nobody else's business, so they are no choice here. */
    public List<TopicStatus> getStatuses() {
        return List.of(TopicStatus.OPEN, TopicStatus.SCHEDULED, TopicStatus.CLOSED);
    }

    public List<TopicKind> getKinds() {
        return List.of(TopicKind.values());
    }

    public List<TopicSort> getSorts() {
        return List.of(TopicSort.values());
    }
}
