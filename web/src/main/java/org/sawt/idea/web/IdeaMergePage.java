package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaDeskQueries;
import org.sawt.idea.service.IdeaFilter;
import org.sawt.idea.service.IdeaMergeService;
import org.sawt.idea.service.IdeaSort;
import org.sawt.idea.service.IdeaView;

/** An officer chooses the idea that another one becomes part of: a similar one, or one found by its words. */
@Named
@RequestScoped
public class IdeaMergePage {

    static final int MOST = 10;

    @Inject
    RequestInput input;

    @Inject
    IdeaDeskQueries queries;

    @Inject
    IdeaMergeService merges;

    @Inject
    IdeaLikeness likeness;

    @Inject
    IdeaWay way;

    private IdeaView idea;
    private List<IdeaCard> candidates;
    private String target = "";

    public void load() {
        getIdea();
    }

    public IdeaView getIdea() {
        if (idea == null) {
            idea = queries.get(input.id("idea.notFound"));
        }
        return idea;
    }

    /** What the title of the other idea shall contain. */
    public String getWords() {
        return input.text("text");
    }

    /** Public ideas of the same entity, similar ones first; only what the words find where some were typed. */
    public List<IdeaCard> getCandidates() {
        if (candidates == null) {
            Map<Long, IdeaCard> found = new LinkedHashMap<>();
            if (getWords().isBlank()) {
                likeness.to(getIdea().title(), idea.body(), idea.id(), MOST)
                        .forEach(card -> found.put(card.id(), card));
            } else {
                IdeaFilter filter = new IdeaFilter(null, null, null, null, null, false, getWords());
                queries.list(filter, IdeaSort.SUPPORTED, 1, MOST).items().forEach(card -> found.put(card.id(), card));
            }
            candidates = found.values().stream()
                    .filter(card -> card.id() != getIdea().id() && card.status().isShown())
                    .filter(card -> Objects.equals(card.entity(), idea.entity()))
                    .toList();
        }
        return candidates;
    }

    public void merge() {
        if (!target.matches("[0-9]{1,18}")) {
            throw RuleViolation.invalid("target", "idea.merge.targetMissing");
        }
        merges.merge(getIdea().id(), Long.parseLong(target));
        way.saying("idea.merge.done").to("desk/ideas/" + target);
    }

    /** The idea that this one becomes part of. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = Objects.requireNonNullElse(target, "");
    }
}
