package org.sawt.moderation;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/** What a moderator decided, once and for all: nothing in it changes. Hiding needs a rule and a reason, and may be appealed. */
@Entity
@Table(name = "moderation_decision")
@Access(AccessType.FIELD)
public class ModerationDecision {

    /** In code points. */
    public static final int LONGEST_REASON = 2_000;

    /** How long the author may object. */
    public static final Duration APPEAL = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moderation_decision_seq")
    @SequenceGenerator(name = "moderation_decision_seq", sequenceName = "moderation_decision_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private DecisionAction action;

    @Enumerated(EnumType.STRING)
    private CaseSource source;

    private Integer rule;

    private String reason;

    @Column(name = "template_id")
    private Long templateId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "appeal_until")
    private Instant appealUntil;

    protected ModerationDecision() {}

    /**
     * A decision of this moment; what was typed is checked here.
     *
     * @param source what the case waited for
     */
    public ModerationDecision(
            ModerationCase about, DecisionDraft draft, CaseSource source, long decidedBy, Instant now) {
        check(draft);
        this.caseId = about.id();
        this.action = draft.action();
        this.source = source;
        this.rule = draft.action() == DecisionAction.HIDE ? draft.rule() : null;
        this.reason = PlainText.clean(draft.reason());
        this.templateId = draft.templateId();
        this.openedAt = about.openedAt();
        this.decidedBy = decidedBy;
        this.decidedAt = now;
        this.appealUntil = draft.action() == DecisionAction.HIDE ? now.plus(APPEAL) : null;
    }

    /** Fails, naming every field, unless the decision says all that it must. */
    public static void check(DecisionDraft draft) {
        String written = PlainText.clean(draft.reason());
        boolean hides = draft.action() == DecisionAction.HIDE;
        new Violations()
                .check(draft.action() != null, "action", "moderation.decision.actionMissing")
                .check(!hides || draft.rule() != null, "rule", "moderation.decision.ruleMissing")
                .check(!hides || !written.isEmpty(), "reason", "moderation.decision.reasonMissing")
                .check(
                        PlainText.length(written) <= LONGEST_REASON,
                        "reason",
                        "moderation.decision.reasonLong",
                        LONGEST_REASON)
                .throwIfAny();
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public DecisionAction action() {
        return action;
    }

    public CaseSource source() {
        return source;
    }

    /** The number of the rule that was broken; null unless the item was hidden. */
    public Integer rule() {
        return rule;
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Until when the author may object; null where there is nothing to object to. */
    public Instant appealUntil() {
        return appealUntil;
    }
}
