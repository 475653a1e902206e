package org.sawt.moderation.service;

import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/**
 * A report as a person writes it: at least a rule or a reason.
 *
 * @param rule the number of the rule that is broken, or null
 * @param reason in the person's words
 */
public record ReportDraft(Integer rule, String reason) {

    /** In code points. */
    public static final int LONGEST_REASON = 1_000;

    public ReportDraft {
        reason = PlainText.clean(reason);
    }

    void check() {
        new Violations()
                .check(rule != null || !reason.isEmpty(), "rule", "moderation.report.ruleMissing")
                .check(
                        PlainText.length(reason) <= LONGEST_REASON,
                        "reason",
                        "moderation.report.reasonLong",
                        LONGEST_REASON)
                .throwIfAny();
    }
}
