package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.web.RequestInput;
import org.sawt.moderation.service.ReportQueries;

/** What happens with a report, and the way back. */
@Named
@RequestScoped
public class ModerationThanksPage {

    @Inject
    RequestInput input;

    @Inject
    ReportQueries queries;

    private String path = "";

    public void load() {
        String[] back = input.text("back").split("-", 2);
        if (back.length == 2 && back[1].matches("[0-9]{1,18}")) {
            path = path(new SubjectRef(back[0], Long.parseLong(back[1])));
        }
    }

    private String path(SubjectRef content) {
        try {
            return queries.getReportable(content).path();
        } catch (RuleViolation gone) {
            return "";
        }
    }

    /** The item's page; empty when it is not shown any more. */
    public String getPath() {
        return path;
    }

    /** Whether the person had reported it before. */
    public boolean isAgain() {
        return !input.text("again").isEmpty();
    }
}
