package org.sawt.moderation.service;

import java.time.Instant;
import java.util.List;
import org.sawt.common.service.SubjectTitle;
import org.sawt.moderation.AppealState;
import org.sawt.moderation.CaseSource;
import org.sawt.moderation.CaseState;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.SignalKind;

/**
 * A case as a moderator works on it.
 *
 * @param subject what the item stands below, if everybody may see that; null otherwise
 * @param seen what a decision refers to
 * @param claim who has it in hand; null for nobody
 * @param appeal the appeal that waits; null for none
 */
public record CaseView(
        long id,
        ModeratedItem item,
        SubjectTitle subject,
        CaseState state,
        CaseSeen seen,
        CaseClaim claim,
        Author author,
        List<Report> reports,
        List<Noticed> signals,
        List<Note> notes,
        List<Decided> decisions,
        Appeal appeal) {

    public CaseView {
        reports = List.copyOf(reports);
        signals = List.copyOf(signals);
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
    }

    /** Whether somebody else has the case in hand. */
    public boolean isTaken() {
        return claim != null && !claim.own();
    }

    /**
     * Who wrote it, and what there was before.
     *
     * @param name empty for a former member
     * @param own whether the caller wrote it
     * @param written how many texts in the last thirty days
     * @param hidden how many of all were hidden
     * @param restored how many of these came back after an appeal
     * @param decisions how many decisions there were in all
     */
    public record Author(String name, boolean own, long written, long hidden, long restored, long decisions) {}

    /** @param settled whether it was answered by a decision */
    public record Report(String name, Integer rule, String reason, Instant at, boolean settled) {}

    /**
     * What the portal noticed.
     *
     * @param detail a word, a number, or another item such as "comment 12"
     */
    public record Noticed(SignalKind kind, String detail, Instant at, boolean settled) {}

    /** What a moderator tells the others. */
    public record Note(String name, String text, Instant at) {}

    /** A decision in this case. */
    public record Decided(
            long id, DecisionAction action, CaseSource source, Integer rule, String reason, String name, Instant at) {}

    /**
     * An appeal in this case.
     *
     * @param mayDecide whether the caller had no part in the decision
     * @param overdue whether it has waited too long
     */
    public record Appeal(
            long id,
            String text,
            Instant madeAt,
            Instant dueAt,
            AppealState state,
            boolean mayDecide,
            boolean overdue) {}
}
