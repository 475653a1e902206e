package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.sawt.common.Page;
import org.sawt.common.web.Language;
import org.sawt.common.web.RequestInput;
import org.sawt.government.service.EntityName;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.CategoryView;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaFilter;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.IdeaSort;
import org.sawt.idea.service.RoundCard;
import org.sawt.idea.service.RoundName;
import org.sawt.identity.Governorate;

/** All public ideas, with filters and order in the address, and the rounds that are open. */
@Named
@RequestScoped
public class IdeaListPage {

    static final int PER_PAGE = 12;

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaRoundQueries rounds;

    @Inject
    Language language;

    private Page<IdeaCard> cards;
    private List<RoundCard> open;
    private List<CategoryView> categories;
    private List<RoundName> names;
    private List<EntityName> entities;

    public void load() {
        if (cards == null) {
            IdeaFilter filter = filter();
            IdeaSort sort = IdeaSort.ofCode(getSort()).orElse(IdeaSort.NEWEST);
            cards = input.page(page -> queries.list(filter, sort, page, PER_PAGE));
        }
    }

    private IdeaFilter filter() {
        return new IdeaFilter(
                IdeaStatus.ofCode(getStatus()).filter(IdeaStatus::isShown).orElse(null),
                getCategoryId(),
                getRoundId(),
                getEntityId(),
                governorate(),
                isOverdue(),
                getWords().isBlank() ? null : getWords());
    }

    private Governorate governorate() {
        return Arrays.stream(Governorate.values())
                .filter(each -> each.name().equals(getGovernorate()))
                .findFirst()
                .orElse(null);
    }

    public Page<IdeaCard> getCards() {
        load();
        return cards;
    }

    /** The rounds that take ideas now. */
    public List<RoundCard> getOpen() {
        if (open == null) {
            open = rounds.open();
        }
        return open;
    }

    public List<CategoryView> getCategories() {
        if (categories == null) {
            categories = rounds.categoryChoices();
        }
        return categories;
    }

    /** The rounds to choose from. */
    public List<RoundName> getRounds() {
        if (names == null) {
            names = rounds.names();
        }
        return names;
    }

    public String getStatus() {
        return input.text("status");
    }

    public Long getCategoryId() {
        return id("category");
    }

    public Long getRoundId() {
        return id("round");
    }

    /** The entity in charge; null for any. */
    public Long getEntityId() {
        return id("entity");
    }

    /** The entities to choose from. */
    public List<EntityName> getEntities() {
        if (entities == null) {
            entities = rounds.entities(language.getCode());
        }
        return entities;
    }

    private Long id(String name) {
        OptionalLong number = input.number(name);
        return number.isPresent() ? number.getAsLong() : null;
    }

    public String getGovernorate() {
        return input.text("governorate");
    }

    /** Whether only ideas are wanted whose answer is late. */
    public boolean isOverdue() {
        return !input.text("overdue").isEmpty();
    }

    /** What the title shall contain. */
    public String getWords() {
        return input.text("text");
    }

    public String getSort() {
        return input.text("sort");
    }

    /** Whether some ideas may be missing from the list, or it is another page than the first. */
    public boolean isFiltered() {
        return !filter().equals(IdeaFilter.all()) || input.number("page").orElse(1) > 1;
    }

    public List<IdeaStatus> getStatuses() {
        return IdeaStatus.shown();
    }

    public List<IdeaSort> getSorts() {
        return List.of(IdeaSort.values());
    }
}
