package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.RoundStatus;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.IdeaRoundService;
import org.sawt.idea.service.RoundView;

/** An officer writes a round, puts it to the public, and ends it. Everything typed survives every refusal. */
@Named
@RequestScoped
public class IdeaDeskRoundPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaRoundQueries queries;

    @Inject
    IdeaRoundService rounds;

    @Inject
    IdeaWay way;

    @Inject
    Clock clock;

    private RoundView round;
    private IdeaRoundForm form;
    private boolean stale;

    /** Also reached through the getters: a postback asks for what its buttons depend on before any action runs. */
    public void load() {
        if (round == null && !isNew()) {
            round = queries.getOwn(input.id("idea.round.notFound"));
        }
    }

    public boolean isNew() {
        return input.number("id").isEmpty();
    }

    /** The stored round; null for a new one. */
    public RoundView getRound() {
        load();
        return round;
    }

    public boolean isDraft() {
        return getRound() == null || round.status() == RoundStatus.DRAFT;
    }

    public IdeaRoundForm getForm() {
        if (form == null) {
            form = newForm();
        }
        return form;
    }

    private IdeaRoundForm newForm() {
        if (input.isSent("roundForm")) {
            return IdeaRoundForm.sent(input.texts("categoryId"), input.texts("nameAr"), input.texts("nameEn"));
        }
        return getRound() == null ? IdeaRoundForm.blank(clock.instant()) : IdeaRoundForm.of(round);
    }

    /** The version that the text on the page started from: the sent one on a postback, so that two tabs notice each other. */
    public int getVersion() {
        OptionalLong sent = input.number("version");
        if (sent.isPresent() && !stale) {
            return Math.clamp(sent.getAsLong(), 0, Integer.MAX_VALUE);
        }
        return getRound() == null ? 0 : round.version();
    }

    /** Whether somebody else saved this round in the meantime. */
    public boolean isStale() {
        return stale;
    }

    public void addRows() {
        getForm().addRows();
    }

    public void save() {
        long id = written();
        way.saying("idea.deskRound.saved").to("desk/ideas/rounds/" + id);
    }

    private long written() {
        if (isNew()) {
            return rounds.draft(getForm().draft());
        }
        try {
            rounds.revise(getRound().id(), getVersion(), getForm().draft());
            return round.id();
        } catch (RuleViolation refused) {
            stale = "idea.round.stale".equals(refused.violations().getFirst().key());
            round = null;
            throw refused;
        }
    }

    public void publish() {
        rounds.publish(getRound().id());
        way.saying("idea.deskRound.published").to("desk/ideas/rounds/" + round.id());
    }

    public void close() {
        rounds.close(getRound().id());
        way.saying("idea.deskRound.closed").to("desk/ideas/rounds/" + round.id());
    }

    public void discard() {
        rounds.discard(getRound().id());
        way.saying("idea.deskRound.discarded").to("desk/ideas/rounds");
    }
}
