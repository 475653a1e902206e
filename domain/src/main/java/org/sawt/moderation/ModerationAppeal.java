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
import jakarta.persistence.Version;
import java.time.Instant;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.Violations;

/** An author's objection to a decision, made once, and {@link #uphold upheld} or {@link #reject rejected} once. */
@Entity
@Table(name = "moderation_appeal")
@Access(AccessType.FIELD)
public class ModerationAppeal {

    /** In code points. */
    public static final int LONGEST_TEXT = 2_000;

    /** Within so many working days somebody else decides. */
    public static final int WORKING_DAYS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moderation_appeal_seq")
    @SequenceGenerator(name = "moderation_appeal_seq", sequenceName = "moderation_appeal_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "author_id")
    private long authorId;

    private String text;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private AppealState state = AppealState.OPEN;

    private String answer = "";

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ModerationAppeal() {}

    /** An objection of this moment; what was typed is checked here. */
    public ModerationAppeal(ModerationDecision decision, long authorId, String text, Instant now, Instant dueAt) {
        String written = PlainText.clean(text);
        if (decision.appealUntil() == null) {
            throw RuleViolation.conflict("moderation.appeal.notHidden");
        }
        if (now.isAfter(decision.appealUntil())) {
            throw RuleViolation.conflict("moderation.appeal.tooLate");
        }
        new Violations()
                .check(!written.isEmpty(), "text", "moderation.appeal.textMissing")
                .check(PlainText.length(written) <= LONGEST_TEXT, "text", "moderation.appeal.textLong", LONGEST_TEXT)
                .throwIfAny();
        this.decisionId = decision.id();
        this.caseId = decision.caseId();
        this.authorId = authorId;
        this.text = written;
        this.madeAt = now;
        this.dueAt = dueAt;
    }

    /** Agrees with the author. */
    public void uphold(String why, long accountId, Instant now) {
        end(AppealState.UPHELD, why, accountId, now);
    }

    /** Lets the decision stand. */
    public void reject(String why, long accountId, Instant now) {
        end(AppealState.REJECTED, why, accountId, now);
    }

    private void end(AppealState end, String why, long accountId, Instant now) {
        if (state != AppealState.OPEN) {
            throw RuleViolation.conflict("moderation.appeal.decided");
        }
        String written = PlainText.clean(why);
        new Violations()
                .check(!written.isEmpty(), "reason", "moderation.appeal.answerMissing")
                .check(
                        PlainText.length(written) <= LONGEST_TEXT,
                        "reason",
                        "moderation.decision.reasonLong",
                        LONGEST_TEXT)
                .throwIfAny();
        state = end;
        answer = written;
        decidedBy = accountId;
        decidedAt = now;
    }

    public Long id() {
        return id;
    }

    public long decisionId() {
        return decisionId;
    }

    public long caseId() {
        return caseId;
    }

    public long authorId() {
        return authorId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public AppealState state() {
        return state;
    }
}
