package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sawt.common.RuleViolation;

/**
 * What a person tells beyond name and address: begins when the person first tells something, removed with the account. None
 * of it is proven, and no right depends on it.
 */
@Entity
@Table(name = "account_profile")
@Access(AccessType.FIELD)
public class AccountProfile {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    private int version;

    private String phone = "";

    @Column(name = "by_sms")
    private boolean bySms;

    @Column(name = "by_whatsapp")
    private boolean byWhatsApp;

    @Enumerated(EnumType.STRING)
    private Residency residency;

    @Enumerated(EnumType.STRING)
    private Governorate governorate;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand ageBand;

    protected AccountProfile() {}

    /** The profile of a person who has told nothing yet. */
    public AccountProfile(long accountId) {
        this.accountId = accountId;
    }

    /** @throws RuleViolation when messages are wished for but there is no number to send them to */
    public void reachBy(ContactChannels channels) {
        if (channels.phone().isEmpty() && (channels.sms() || channels.whatsApp())) {
            throw RuleViolation.invalid("phone", "identity.profile.phoneMissing");
        }
        this.phone = channels.phone();
        this.bySms = channels.sms();
        this.byWhatsApp = channels.whatsApp();
    }

    public void describe(SelfDescription self) {
        this.residency = self.residency();
        this.governorate = self.governorate();
        this.ageBand = self.ageBand();
    }

    public long accountId() {
        return accountId;
    }

    public ContactChannels channels() {
        return new ContactChannels(phone, bySms, byWhatsApp);
    }

    public SelfDescription self() {
        return new SelfDescription(residency, governorate, ageBand);
    }
}
