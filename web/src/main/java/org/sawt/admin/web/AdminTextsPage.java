package org.sawt.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.BilingualText;
import org.sawt.common.service.SiteTextQueries;
import org.sawt.common.service.SiteTextView;
import org.sawt.common.web.SiteDefaults;

/** The texts that can be worded anew, as they read now. */
@Named
@RequestScoped
public class AdminTextsPage {

    @Inject
    SiteTextQueries queries;

    private List<SiteTextView> texts;

    public void load() {
        texts = queries.list();
    }

    public List<SiteTextView> getTexts() {
        return texts;
    }

    /** As the text reads now; empty for a notice that is not there. */
    public BilingualText wordingOf(SiteTextView text) {
        return text.isDefault() ? SiteDefaults.of(text.name()) : text.text();
    }
}
