package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.moderation.service.CaseService;

/** The forms on a case's page that prepare a decision. In pages: {@code moderationCaseDesk}. */
@Named
@RequestScoped
public class ModerationCaseDesk {

    private static final String NOT_FOUND = "moderation.case.notFound";

    @Inject
    RequestInput input;

    @Inject
    CaseService cases;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private String note = "";

    public void claim() {
        cases.claim(input.id(NOT_FOUND));
        back("moderation.case.claimedNow");
    }

    public void release() {
        cases.release(input.id(NOT_FOUND));
        back("moderation.case.releasedNow");
    }

    public void write() {
        cases.note(input.id(NOT_FOUND), note);
        back("moderation.case.noted");
    }

    private void back(String message) {
        notice.show(message);
        redirects.to("desk/moderation", input.id(NOT_FOUND));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
