package org.sawt.admin.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.BilingualText;
import org.sawt.common.RuleViolation;
import org.sawt.common.SiteTextName;
import org.sawt.common.service.SiteTextQueries;
import org.sawt.common.service.SiteTextService;
import org.sawt.common.service.SiteTextView;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.common.web.SiteDefaults;

/** Words one text anew: with a preview, and back to the default. */
@Named
@RequestScoped
public class AdminTextPage {

    @Inject
    RequestInput input;

    @Inject
    SiteTextQueries queries;

    @Inject
    SiteTextService siteTexts;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private SiteTextView text;
    private String textAr;
    private String textEn;
    private boolean previewed;
    private boolean stale;

    /** Before the form is read: what is typed replaces it. */
    @PostConstruct
    void load() {
        SiteTextName name = SiteTextName.ofNumber(input.id("admin.notFound"))
                .orElseThrow(() -> RuleViolation.notFound("admin.notFound"));
        text = queries.get(name);
        textAr = getWording().ar();
        textEn = getWording().en();
    }

    /** Asked for before anything is written, so that an address without a text is answered with that alone. */
    public void look() {
        // loaded when the bean was made
    }

    public void preview() {
        previewed = true;
    }

    public void save() {
        carryOut(() -> siteTexts.reword(text.name(), getVersion(), typed()), "admin.text.saved");
    }

    public void restore() {
        carryOut(() -> siteTexts.restore(text.name(), getVersion()), "admin.text.restored");
    }

    private void carryOut(Runnable change, String done) {
        try {
            change.run();
        } catch (RuleViolation refused) {
            stale = refused.kind() == RuleViolation.Kind.CONFLICT;
            throw refused;
        }
        notice.show(done);
        redirects.to("admin/texts");
    }

    private BilingualText typed() {
        return BilingualText.ofLines(textAr, textEn);
    }

    /**
     * The version that the change starts from: the one that came with the form, so that two administrators notice each other;
     * the present one for who has been shown the other's wording.
     */
    public int getVersion() {
        return stale ? text.version() : (int) input.number("version").orElse(text.version());
    }

    public SiteTextView getText() {
        return text;
    }

    /** As the text reads now. */
    public BilingualText getWording() {
        return text.isDefault() ? SiteDefaults.of(text.name()) : text.text();
    }

    /** Whether somebody else changed the text while this one was typed. */
    public boolean isStale() {
        return stale;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    /** What is typed, as it would be stored. */
    public BilingualText getTyped() {
        return typed();
    }

    public int getLongest() {
        return text.name().longest();
    }

    public String getTextAr() {
        return textAr;
    }

    public void setTextAr(String textAr) {
        this.textAr = textAr;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
