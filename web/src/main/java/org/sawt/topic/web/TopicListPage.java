package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.Page;
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
    TopicInput input;

    @Inject
    TopicQueries queries;

    private Page<TopicCard> cards;

    public void load() {
        if (cards == null) {
            cards = PageOf.existing(input.page(), page -> queries.list(filter(), page, PER_PAGE));
        }
    }

    private TopicFilter filter() {
        return new TopicFilter(
                TopicStatus.ofCode(getStatus()).orElse(null),
                TopicKind.ofCode(getKind()).map(TopicKind::code).orElse(null),
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

    public String getSort() {
        return input.text("sort");
    }

    public boolean isFiltered() {
        return !getStatus().isEmpty() || !getKind().isEmpty();
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
