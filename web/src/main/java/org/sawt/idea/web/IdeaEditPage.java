package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.RequestInput;
import org.sawt.common.web.Texts;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.CategoryView;
import org.sawt.idea.service.IdeaDraftView;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaReceipt;

/** A person writes an idea. Everything typed survives refusals, other windows and a lost session. */
@Named
@RequestScoped
public class IdeaEditPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaDrafting drafting;

    @Inject
    Texts texts;

    @Inject
    IdeaWay way;

    private IdeaDraftView idea;
    private IdeaFields fields;
    private boolean stale;

    /** Also reached through the getters: a postback asks what is rendered before any action runs. */
    public void load() {
        if (idea == null && !isKept()) {
            idea = queries.getOwn(getId());
        }
    }

    /** Whether this is a form whose person is signed in no more: nothing stored is shown then. */
    private boolean isKept() {
        return input.isOfExpiredSession();
    }

    public long getId() {
        return input.id("idea.notFound");
    }

    /** The stored idea; null in a form of an expired session. */
    public IdeaDraftView getIdea() {
        load();
        return idea;
    }

    /** Whether nobody else has seen it yet. */
    public boolean isDraft() {
        return getIdea() == null || idea.status() == IdeaStatus.DRAFT;
    }

    /** What it may be about; in a form of an expired session only what was chosen. */
    public List<CategoryView> getCategories() {
        if (getIdea() != null) {
            return idea.round().categories().stream()
                    .filter(each -> each.active() || Long.valueOf(each.id()).equals(idea.categoryId()))
                    .toList();
        }
        return input.number("category").stream()
                .mapToObj(id -> new CategoryView(id, null, "", "", true))
                .toList();
    }

    public IdeaFields getForm() {
        if (fields == null) {
            Map<String, String> kept = input.isPostback() ? Map.of() : drafting.keptOf(getId());
            if (!kept.isEmpty()) {
                fields = IdeaFields.of(kept);
                stale = drafting.keptVersion() != getIdea().version();
            } else {
                fields = input.isPostback() ? IdeaFields.of(Map.of()) : IdeaFields.of(getIdea());
            }
        }
        return fields;
    }

    /** The version that the text on the page started from: the sent one on a postback, so that two windows notice each other. */
    public int getVersion() {
        OptionalLong sent = input.isPostback() ? input.number("version") : OptionalLong.empty();
        if (sent.isPresent()) {
            return Math.clamp(sent.getAsLong(), 0, Integer.MAX_VALUE);
        }
        getForm();
        return stale ? drafting.keptVersion() : getIdea().version();
    }

    /** Whether another window or a co-author saved this idea in the meantime, now or when this form was shown last. */
    public boolean isStale() {
        getForm();
        return !isKept() && (stale || input.isPostback() && !input.text("stale").isEmpty());
    }

    public void save() {
        if (!input.text("autosave").isEmpty()) {
            IdeaReceipt saved = written(getVersion());
            way.tell(saved.version(), texts.of("idea.edit.autoSaved", drafting.time()));
        } else {
            saved(page(isDraft() ? "edit" : ""), getVersion());
        }
    }

    public void next() {
        saved(page(isDraft() ? "similar" : ""), getVersion());
    }

    public void files() {
        saved(page("files"), getVersion());
    }

    public void authors() {
        saved(page("authors"), getVersion());
    }

    /** Only offered after a conflict that the person has seen. */
    public void saveAnyway() {
        saved(page("edit"), isKept() ? getVersion() : getIdea().version());
    }

    private String page(String name) {
        return "ideas/" + getId() + (name.isEmpty() ? "" : "/" + name);
    }

    private void saved(String page, int version) {
        if (drafting.isKept(getId(), version, getForm())) {
            way.saying("idea.edit.waits").toSignIn();
            return;
        }
        IdeaReceipt saved = written(version);
        drafting.forget();
        if (saved.dropped().isEmpty()) {
            way.saying(isDraft() ? "idea.edit.saved" : "idea.edit.changed");
        } else {
            way.saying("idea.edit.dropped", String.join(", ", saved.dropped()));
        }
        way.to(page);
    }

    /** Two windows with the same text do not disagree. */
    private IdeaReceipt written(int version) {
        try {
            return drafting.revise(getId(), version, getForm());
        } catch (RuleViolation refused) {
            stale = "idea.edit.stale".equals(refused.violations().getFirst().key());
            IdeaDraftView stored = stale ? queries.getOwn(getId()) : null;
            if (stored == null || !getForm().says(IdeaFields.of(stored))) {
                throw refused;
            }
            stale = false;
            return drafting.revise(getId(), stored.version(), getForm());
        }
    }

    public void discard() {
        drafting.discard(getId());
        way.saying("idea.edit.discarded").to("account/ideas");
    }
}
