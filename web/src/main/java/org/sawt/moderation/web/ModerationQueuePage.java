package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.government.service.EntityName;
import org.sawt.government.service.EntityQueries;
import org.sawt.moderation.CaseSource;
import org.sawt.moderation.CaseState;
import org.sawt.moderation.service.QueueCard;
import org.sawt.moderation.service.QueueFilter;
import org.sawt.moderation.service.QueueOwner;
import org.sawt.moderation.service.QueueQueries;
import org.sawt.moderation.service.QueueSort;

/** The queue of the moderators, with its filters in the address. */
@Named
@RequestScoped
public class ModerationQueuePage {

    static final int PER_PAGE = 20;

    private static final String DECIDED = "decided";

    @Inject
    RequestInput input;

    @Inject
    QueueQueries queries;

    @Inject
    EntityQueries entities;

    private Page<QueueCard> cards;

    public void load() {
        if (cards == null) {
            cards = input.page(page -> queries.list(filter(), sort(), page, PER_PAGE));
        }
    }

    private QueueFilter filter() {
        return new QueueFilter(
                getKind().isEmpty() ? null : getKind(),
                CaseSource.ofCode(getSource()).orElse(null),
                number("rule"),
                number("days"),
                QueueOwner.ofCode(getOwner()).orElse(null),
                input.number("entity").isPresent()
                        ? (Long) input.number("entity").getAsLong()
                        : null,
                DECIDED.equals(getState()) ? CaseState.DECIDED : CaseState.OPEN);
    }

    private Integer number(String name) {
        String text = input.text(name);
        return text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : null;
    }

    private QueueSort sort() {
        return QueueSort.ofCode(getSort()).orElse(QueueSort.OLDEST);
    }

    public Page<QueueCard> getCards() {
        load();
        return cards;
    }

    public boolean isFiltered() {
        return !filter().equals(QueueFilter.all());
    }

    /** Whether the page is being written: the filters belong to a form of the address, and no other form sets them. */
    public boolean isShown() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** Whether cases that are open can be ticked here. */
    public boolean isOpen() {
        return !DECIDED.equals(getState());
    }

    public String getKind() {
        return input.text("kind");
    }

    public String getSource() {
        return input.text("source");
    }

    public String getRule() {
        return input.text("rule");
    }

    public String getDays() {
        return input.text("days");
    }

    public String getOwner() {
        return input.text("owner");
    }

    public String getEntity() {
        return input.text("entity");
    }

    public String getState() {
        return input.text("state");
    }

    public String getSort() {
        return input.text("sort");
    }

    public Set<String> getKinds() {
        return queries.kinds();
    }

    public List<CaseSource> getSources() {
        return List.of(CaseSource.APPEAL, CaseSource.REPORT, CaseSource.BEFORE, CaseSource.SIGNAL);
    }

    public List<QueueOwner> getOwners() {
        return List.of(QueueOwner.values());
    }

    public List<QueueSort> getSorts() {
        return List.of(QueueSort.values());
    }

    public List<Integer> getAges() {
        return List.of(1, 3, 7);
    }

    /** The entities to choose from; none for a moderator of one. */
    public List<EntityName> getEntities() {
        return queries.isOfOneEntity() ? List.of() : entities.names();
    }
}
