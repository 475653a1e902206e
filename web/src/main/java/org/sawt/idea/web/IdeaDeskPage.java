package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.CategoryView;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaCounts;
import org.sawt.idea.service.IdeaDeskQueries;
import org.sawt.idea.service.IdeaFilter;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.IdeaSort;
import org.sawt.idea.service.RoundName;

/** The ideas that an officer's entity is in charge of: what has to be answered first stands first. */
@Named
@RequestScoped
public class IdeaDeskPage {

    static final int PER_PAGE = 20;

    @Inject
    RequestInput input;

    @Inject
    IdeaDeskQueries queries;

    @Inject
    IdeaRoundQueries rounds;

    private Page<IdeaCard> cards;
    private IdeaCounts counts;

    public void load() {
        if (cards == null) {
            IdeaSort sort = IdeaSort.ofCode(getSort()).orElse(IdeaSort.ANSWER_DUE);
            cards = input.page(page -> queries.list(filter(), sort, page, PER_PAGE));
        }
    }

    private IdeaFilter filter() {
        return new IdeaFilter(
                IdeaStatus.ofCode(getStatus()).orElse(null),
                id("category"),
                id("round"),
                null,
                null,
                isOverdue(),
                getWords().isBlank() ? null : getWords());
    }

    public Page<IdeaCard> getCards() {
        load();
        return cards;
    }

    public IdeaCounts getCounts() {
        if (counts == null) {
            counts = queries.counts();
        }
        return counts;
    }

    public List<CategoryView> getCategories() {
        return rounds.categories();
    }

    public List<RoundName> getRounds() {
        return rounds.names();
    }

    public List<IdeaStatus> getStatuses() {
        return IdeaStatus.shown();
    }

    public List<IdeaSort> getSorts() {
        return List.of(IdeaSort.values());
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

    private Long id(String name) {
        OptionalLong number = input.number(name);
        return number.isPresent() ? number.getAsLong() : null;
    }

    public boolean isOverdue() {
        return !input.text("overdue").isEmpty();
    }

    /** What the title shall contain. */
    public String getWords() {
        return input.text("text");
    }

    public String getSort() {
        return input.text("sort").isEmpty() ? IdeaSort.ANSWER_DUE.code() : input.text("sort");
    }

    public boolean isFiltered() {
        return !filter().equals(IdeaFilter.all());
    }
}
