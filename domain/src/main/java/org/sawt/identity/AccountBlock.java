package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/** Why an account is blocked. It is there as long as the account is blocked, and the person is told the reason. */
@Entity
@Table(name = "account_block")
@Access(AccessType.FIELD)
public class AccountBlock {

    /** The longest reason, in code points. */
    public static final int LONGEST_REASON = 500;

    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String reason;

    @Column(name = "blocked_by")
    private long blockedBy;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    protected AccountBlock() {}

    /**
     * @param reason as typed; checked here
     * @param blockedBy the administrator's account
     */
    public AccountBlock(long accountId, String reason, long blockedBy, Instant now) {
        this.reason = PlainText.clean(reason);
        new Violations()
                .check(!this.reason.isEmpty(), "reason", "identity.block.reasonMissing")
                .check(
                        PlainText.length(this.reason) <= LONGEST_REASON,
                        "reason",
                        "identity.block.reasonLong",
                        LONGEST_REASON)
                .throwIfAny();
        this.accountId = accountId;
        this.blockedBy = blockedBy;
        this.blockedAt = now;
    }

    public long accountId() {
        return accountId;
    }

    public String reason() {
        return reason;
    }

    public long blockedBy() {
        return blockedBy;
    }

    public Instant blockedAt() {
        return blockedAt;
    }
}
