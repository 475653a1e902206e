package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.OpenIdLinkView;
import org.sawt.identity.service.SingleSignOnQueries;
import org.sawt.identity.service.SingleSignOnService;

/** Shows whether a person's account can be entered by the single sign-in, and lets the person change it. */
@Named
@RequestScoped
public class IdentitySingleSignOnPage {

    @Inject
    SingleSignOnQueries singleSignOnQueries;

    @Inject
    SingleSignOnService singleSignOnService;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private OpenIdLinkView link;

    /** Before anything is read from the form: which button there is depends on it. */
    @PostConstruct
    void load() {
        link = singleSignOnQueries.getOwnLink();
    }

    public void unlink() {
        singleSignOnService.unlink();
        notice.show("identity.singleSignOn.unlinked");
        redirects.to("account/single-sign-on");
    }

    public OpenIdLinkView getLink() {
        return link;
    }
}
