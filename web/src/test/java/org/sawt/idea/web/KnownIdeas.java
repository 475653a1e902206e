package org.sawt.idea.web;

import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaDraftView;
import org.sawt.idea.service.IdeaFilter;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaSort;
import org.sawt.idea.service.IdeaView;

/** Queries that know one idea, or none. */
class KnownIdeas extends IdeaQueries {

    SomeIdea idea;
    boolean hidden;
    IdeaFilter filter;
    IdeaSort sort;
    int page;

    static KnownIdeas with(SomeIdea idea) {
        KnownIdeas known = new KnownIdeas();
        known.idea = idea;
        return known;
    }

    @Override
    public IdeaView get(long id) {
        if (idea == null || id != SomeIdea.ID) {
            throw RuleViolation.notFound("idea.notFound");
        }
        return idea.view();
    }

    @Override
    public boolean isHidden(long id) {
        return hidden;
    }

    @Override
    public IdeaDraftView getOwn(long id) {
        if (idea == null) {
            throw RuleViolation.unauthenticated("idea.notFound");
        }
        return idea.draft();
    }

    @Override
    public Page<IdeaCard> list(IdeaFilter wanted, IdeaSort order, int number, int size) {
        filter = wanted;
        sort = order;
        page = number;
        return new Page<>(List.of(), 0, number, size);
    }
}
