package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
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

    @Inject
    Texts texts;

    public String getFrontTitle() {
        return find(SiteTextName.FRONT_TITLE).orElseGet(() -> texts.of("common.front.heading"));
    }

    public String getFrontLead() {
        return find(SiteTextName.FRONT_LEAD).orElseGet(() -> texts.of("common.front.lead"));
    }

    /** The bar above every page; empty when there is none. */
    public String getNotice() {
        return find(SiteTextName.NOTICE).orElse("");
    }

    private Optional<String> find(SiteTextName name) {
        return siteTexts.find(name).map(text -> text.in(language.getCode()));
    }
}
