package org.sawt.common;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The wording that an administrator gave to one text of the pages. While it is empty, the default stands; it stays as a row,
 * so that its version never begins again.
 */
@Entity
@Table(name = "site_text")
@Access(AccessType.FIELD)
public class SiteText {

    /** The number of its {@link SiteTextName}. */
    @Id
    private Long id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "text_ar"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private BilingualText text;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SiteText() {}

    /** A text that has its default wording. */
    public SiteText(SiteTextName name, Instant now) {
        this.id = name.number();
        this.text = BilingualText.of("", "");
        this.changedAt = now;
    }

    /**
     * Takes another wording, which must be there in both languages.
     *
     * @throws RuleViolation INVALID at the fields {@code textAr} and {@code textEn}
     */
    public void reword(BilingualText wording, Instant now) {
        int longest = name().longest();
        Violations violations = new Violations();
        check(wording.ar(), "textAr", longest, violations);
        check(wording.en(), "textEn", longest, violations);
        violations.throwIfAny();
        this.text = wording;
        this.changedAt = now;
    }

    /** Goes back to the default wording. */
    public void restore(Instant now) {
        this.text = BilingualText.of("", "");
        this.changedAt = now;
    }

    private static void check(String words, String field, int longest, Violations violations) {
        violations
                .check(!words.isEmpty(), field, "common.siteText.missing")
                .check(PlainText.length(words) <= longest, field, "common.siteText.long", longest);
    }

    public SiteTextName name() {
        return SiteTextName.ofNumber(id).orElseThrow();
    }

    public int version() {
        return version;
    }

    /** Empty while the default stands. */
    public BilingualText text() {
        return text;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
