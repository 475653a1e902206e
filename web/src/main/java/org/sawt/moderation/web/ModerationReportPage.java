package org.sawt.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.SubjectRef;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.identity.FormAction;
import org.sawt.identity.service.FormLimits;
import org.sawt.moderation.service.ModeratedItem;
import org.sawt.moderation.service.ReportDraft;
import org.sawt.moderation.service.ReportQueries;
import org.sawt.moderation.service.ReportService;

/** A person says that an item breaks a rule. */
@Named
@RequestScoped
public class ModerationReportPage {

    @Inject
    RequestInput input;

    @Inject
    ReportQueries queries;

    @Inject
    ReportService reports;

    @Inject
    FormLimits limits;

    @Inject
    Redirects redirects;

    private ModeratedItem item;
    private String rule = "";
    private String reason = "";

    /** Before the form is read, since it is about the item. */
    @PostConstruct
    void load() {
        item = queries.getReportable(
                new SubjectRef(input.text("kind"), input.number("id").orElse(0)));
    }

    /** Asked for before anything is written, so that an item that is not there is answered with that alone. */
    public void look() {
        // loaded when the bean was made
    }

    public void send() {
        limits.use(FormAction.REPORT);
        Integer chosen = rule == null || rule.isEmpty() ? null : Integer.valueOf(rule);
        boolean first = reports.report(item.content(), new ReportDraft(chosen, reason));
        redirects.to("reports/thanks?back=" + item.content().kind() + "-"
                + item.content().id() + (first ? "" : "&again=yes"));
    }

    public ModeratedItem getItem() {
        return item;
    }

    public int getLongest() {
        return ReportDraft.LONGEST_REASON;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
