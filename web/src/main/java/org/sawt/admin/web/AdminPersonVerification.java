package org.sawt.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.identity.service.VerificationCorrectionService;

/** The button on a person's page that takes a wrong verification back. In pages: {@code adminPersonVerification}. */
@Named
@RequestScoped
public class AdminPersonVerification {

    @Inject
    RequestInput input;

    @Inject
    VerificationCorrectionService correction;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    public void withdraw() {
        correction.withdraw(input.id("admin.notFound"));
        notice.show("admin.person.verificationWithdrawn");
        redirects.to("admin/people", input.id("admin.notFound"));
    }
}
