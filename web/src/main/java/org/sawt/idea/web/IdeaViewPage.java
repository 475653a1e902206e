package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.RequestInput;
import org.sawt.common.web.Texts;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaStepView;
import org.sawt.idea.service.IdeaView;
import org.sawt.identity.EligibilityGap;
import org.sawt.moderation.ContentVisibility;

/** An idea: what it is, what this person can do, what happens next, and what the entity in charge said. */
@Named
@RequestScoped
public class IdeaViewPage {

    static final int SIMILAR = 3;

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaLikeness likeness;

    @Inject
    Texts texts;

    @Inject
    IdeaWay way;

    private IdeaView idea;
    private boolean stub;
    private List<IdeaCard> similar;

    /** An idea that is part of another one leads there, unless it is asked for by itself. */
    public void load() {
        if (isStub()) {
            return;
        }
        IdeaView found = getIdea();
        if (found.mergedInto() != null && input.text("alone").isEmpty() && !input.isPostback()) {
            way.saying("idea.view.ledOn", found.title()).to("ideas/" + found.mergedInto() + comment());
        }
    }

    /** The comment that the address is about goes along. */
    private String comment() {
        OptionalLong comment = input.number("comment");
        return comment.isPresent() ? "?comment=" + comment.getAsLong() : "";
    }

    /** Whether a moderator took it out of this person's sight: then only that is told. */
    public boolean isStub() {
        if (idea == null && !stub) {
            long id = input.id("idea.notFound");
            try {
                idea = queries.get(id);
            } catch (RuleViolation notFound) {
                stub = notFound.kind() == RuleViolation.Kind.NOT_FOUND && queries.isHidden(id);
                if (!stub) {
                    throw notFound;
                }
            }
        }
        return stub;
    }

    /** The idea; null for a stub. */
    public IdeaView getIdea() {
        return isStub() ? null : idea;
    }

    /** Whether the public does not see it: it waits for a moderator, or was hidden. */
    public boolean isHidden() {
        return getIdea().visibility() == ContentVisibility.HIDDEN;
    }

    public boolean isWaiting() {
        return getIdea().visibility() == ContentVisibility.WAITING;
    }

    /** Whether others may support it now, if they are eligible. */
    public boolean isOpen() {
        return getIdea().status().isOpen() && idea.visibility() == ContentVisibility.VISIBLE;
    }

    public boolean isAuthor() {
        return getIdea().own().author() || idea.own().coAuthor();
    }

    /** What keeps a signed-in person from supporting it. */
    public List<EligibilityGap> getGaps() {
        return getIdea().own().gaps().stream()
                .filter(gap -> gap != EligibilityGap.SIGN_IN)
                .toList();
    }

    /** What happens next and by when, in sentences. */
    public List<String> getNext() {
        List<String> sentences = new ArrayList<>();
        IdeaCard card = getIdea().card();
        sentences.add(texts.of("idea.view.next." + card.status().code()));
        if (card.answerDue() != null) {
            String key = card.overdue() ? "idea.view.next.overdue" : "idea.view.next.due";
            sentences.add(texts.of(key, texts.date(IdeaWords.atNoon(card.answerDue()))));
        } else if (card.status() == IdeaStatus.PUBLISHED && idea.threshold() > 0 && idea.reachedAt() == null) {
            sentences.add(texts.of("idea.view.next.threshold", idea.threshold()));
        }
        return sentences;
    }

    /** Whether a number of supports obliges the entity, and people can still bring it about. */
    public boolean isCounting() {
        return getIdea().threshold() > 0 && idea.status().isOpen();
    }

    /** What the entity in charge did and said, the newest first. */
    public List<IdeaStepView> getAnswers() {
        List<IdeaStepView> answers = new ArrayList<>(getIdea().steps());
        Collections.reverse(answers);
        return answers;
    }

    /** What a screen reader says in place of the map. */
    public String getPlaceInWords() {
        String where = getIdea().governorate() == null
                ? texts.of("idea.edit.noGovernorate")
                : texts.of("identity.governorate." + idea.governorate().name());
        return idea.hasPoint()
                ? texts.of("idea.view.mapPoint", where, getLatitude(), getLongitude())
                : texts.of("idea.view.map", where);
    }

    /** Without the zeros at its end; null without a point. */
    public String getLatitude() {
        return getIdea().hasPoint() ? idea.latitude().stripTrailingZeros().toPlainString() : null;
    }

    public String getLongitude() {
        return getIdea().hasPoint() ? idea.longitude().stripTrailingZeros().toPlainString() : null;
    }

    public List<IdeaCard> getSimilar() {
        if (similar == null) {
            similar = likeness.to(getIdea().title(), idea.body(), idea.id(), SIMILAR);
        }
        return similar;
    }

    /** Whether there is a page of the moderation where it can be reported: not for its authors. */
    public boolean isReportable() {
        return getIdea().visibility() == ContentVisibility.VISIBLE && !isAuthor();
    }
}
