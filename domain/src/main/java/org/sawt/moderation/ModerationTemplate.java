package org.sawt.moderation;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sawt.common.BilingualText;
import org.sawt.common.Violations;

/** A ready-made reason in both languages. It is {@link #revise revised} at will, and {@link #retire retired} when unused. */
@Entity
@Table(name = "moderation_template")
@Access(AccessType.FIELD)
public class ModerationTemplate {

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moderation_template_seq")
    @SequenceGenerator(name = "moderation_template_seq", sequenceName = "moderation_template_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", nullable = false))
    private BilingualText name;

    private Integer rule;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "text_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "text_en", nullable = false))
    private BilingualText text;

    private boolean active = true;

    protected ModerationTemplate() {}

    /** A template that can be used at once; what was typed is checked here. */
    public ModerationTemplate(TemplateDraft draft) {
        write(draft);
    }

    public void revise(TemplateDraft draft) {
        write(draft);
    }

    /** Offers it no more; decisions that used it stand. */
    public void retire() {
        active = false;
    }

    /** Offers it again. */
    public void reinstate() {
        active = true;
    }

    private void write(TemplateDraft draft) {
        BilingualText newName = BilingualText.ofLines(draft.nameAr(), draft.nameEn());
        BilingualText newText = BilingualText.of(draft.textAr(), draft.textEn());
        new Violations()
                .check(!newName.ar().isEmpty(), "nameAr", "moderation.template.missing")
                .check(!newName.en().isEmpty(), "nameEn", "moderation.template.missing")
                .check(newName.longest() <= LONGEST_NAME, "nameAr", "moderation.template.nameLong", LONGEST_NAME)
                .check(!newText.ar().isEmpty(), "textAr", "moderation.template.missing")
                .check(!newText.en().isEmpty(), "textEn", "moderation.template.missing")
                .check(
                        newText.longest() <= ModerationDecision.LONGEST_REASON,
                        "textAr",
                        "moderation.decision.reasonLong",
                        ModerationDecision.LONGEST_REASON)
                .throwIfAny();
        name = newName;
        text = newText;
        rule = draft.rule();
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public BilingualText name() {
        return name;
    }

    /** The number of the rule that it goes with; null for any. */
    public Integer rule() {
        return rule;
    }

    public BilingualText text() {
        return text;
    }

    public boolean isActive() {
        return active;
    }
}
