package org.sawt.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.identity.service.PeopleAccessService;
import org.sawt.identity.service.SecondFactorService;

/** The buttons on a person's page that are about coming in. In pages: {@code adminPersonAccess}. */
@Named
@RequestScoped
public class AdminPersonAccess {

    @Inject
    RequestInput input;

    @Inject
    PeopleAccessService access;

    @Inject
    SecondFactorService secondFactors;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    public void endSessions() {
        access.endSessions(input.id("admin.notFound"));
        done("admin.person.ended");
    }

    public void sendPasswordLink() {
        access.sendPasswordLink(input.id("admin.notFound"));
        done("admin.person.linkSent");
    }

    public void resetSecondFactor() {
        secondFactors.reset(input.id("admin.notFound"));
        done("admin.person.secondFactorReset");
    }

    private void done(String key) {
        notice.show(key);
        redirects.to("admin/people", input.id("admin.notFound"));
    }
}
