package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.RoundStatus;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaFilter;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.IdeaSort;
import org.sawt.idea.service.RoundView;
import org.sawt.identity.EligibilityGap;

/** A round: what is asked, who may answer until when, and the ideas so far. */
@Named
@RequestScoped
public class IdeaRoundPage {

    static final int PER_PAGE = 12;

    @Inject
    RequestInput input;

    @Inject
    IdeaRoundQueries rounds;

    @Inject
    IdeaQueries queries;

    private RoundView round;
    private Page<IdeaCard> cards;

    public void load() {
        if (round == null) {
            round = rounds.get(input.id("idea.round.notFound"));
        }
    }

    public RoundView getRound() {
        load();
        return round;
    }

    /** Its ideas, those with the most support first. */
    public Page<IdeaCard> getCards() {
        if (cards == null) {
            IdeaFilter filter = IdeaFilter.ofRound(getRound().id());
            cards = input.page(page -> queries.list(filter, IdeaSort.SUPPORTED, page, PER_PAGE));
        }
        return cards;
    }

    /** What keeps this person from taking part; null when nobody can any more. */
    public List<EligibilityGap> getGaps() {
        return getRound().status() == RoundStatus.CLOSED ? null : round.gaps();
    }

    /** Whether this person, or a visitor once signed in, can write an idea now. */
    public boolean isWritable() {
        boolean able = getRound().gaps().stream().allMatch(gap -> gap == EligibilityGap.SIGN_IN);
        return round.status() == RoundStatus.OPEN && able;
    }
}
