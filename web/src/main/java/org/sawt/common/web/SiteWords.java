package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.SiteTextName;
import org.sawt.common.service.SiteTexts;

/** The texts that administrators may have worded anew, in the language of the page. In pages: {@code siteWords}. */
@Named
@RequestScoped
public class SiteWords {

    @Inject
    SiteTexts siteTexts;

    @Inject
    Language language;

    public String getFrontTitle() {
        return words(SiteTextName.FRONT_TITLE);
    }

    public String getFrontLead() {
        return words(SiteTextName.FRONT_LEAD);
    }

    /** The bar above every page; empty when there is none. */
    public String getNotice() {
        return words(SiteTextName.NOTICE);
    }

    private String words(SiteTextName name) {
        return siteTexts.find(name).orElseGet(() -> SiteDefaults.of(name)).in(language.getCode());
    }
}
