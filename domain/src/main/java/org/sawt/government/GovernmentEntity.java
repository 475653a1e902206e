package org.sawt.government;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import org.sawt.common.BilingualText;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/**
 * A ministry, an authority or another body of the government, in whose name staff ask and answer.
 *
 * <p>Life cycle: an entity is <em>active</em> from the start and is {@link #revise revised} at will. One that is no more is
 * {@link #close closed}: what it did stays under its name, nothing new begins in it; {@link #reopen} undoes that. It is
 * never deleted.
 */
@Entity
@Table(name = "government_entity")
@Access(AccessType.FIELD)
public class GovernmentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "government_entity_seq")
    @SequenceGenerator(name = "government_entity_seq", sequenceName = "government_entity_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private EntityKind kind;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "calendar_id")
    private long calendarId;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", nullable = false))
    private BilingualText name;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "abbreviation_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "abbreviation_en", nullable = false))
    private BilingualText abbreviation;

    private String email;

    private String phone;

    private String website;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "address_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "address_en", nullable = false))
    private BilingualText address;

    private boolean active = true;

    @Column(name = "logo_hash")
    private String logoHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected GovernmentEntity() {}

    /** An active entity without a logo; what was typed is checked here. */
    public GovernmentEntity(EntityDraft draft, Instant now) {
        write(draft);
        this.createdAt = now;
    }

    /** Replaces all that was written. That it does not come to stand below itself is for the {@link EntityTree} to say. */
    public void revise(EntityDraft draft) {
        write(draft);
    }

    private void write(EntityDraft draft) {
        EntityRules.check(draft);
        EntityContact contact = draft.contact();
        this.kind = draft.kind();
        this.parentId = draft.parentId();
        this.calendarId = draft.calendarId();
        this.name = lines(draft.nameAr(), draft.nameEn());
        this.abbreviation = lines(draft.abbreviationAr(), draft.abbreviationEn());
        this.email = EntityRules.line(contact.email());
        this.phone = EntityRules.line(contact.phone());
        this.website = EntityRules.line(contact.website());
        this.address = lines(contact.addressAr(), contact.addressEn());
    }

    private static BilingualText lines(String ar, String en) {
        return BilingualText.of(EntityRules.line(ar), EntityRules.line(en));
    }

    /** Ends it. */
    public void close() {
        if (!active) {
            throw RuleViolation.conflict("government.edit.closedAlready");
        }
        this.active = false;
    }

    /** Brings it back. */
    public void reopen() {
        if (active) {
            throw RuleViolation.conflict("government.edit.activeAlready");
        }
        this.active = true;
    }

    /** Takes the logo with this SHA-256. */
    public void showLogo(String hash) {
        this.logoHash = hash;
    }

    public void hideLogo() {
        this.logoHash = null;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public EntityKind kind() {
        return kind;
    }

    public Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
    }

    public long calendarId() {
        return calendarId;
    }

    public BilingualText name() {
        return name;
    }

    public BilingualText abbreviation() {
        return abbreviation;
    }

    public EntityContact contact() {
        return new EntityContact(email, phone, website, address.ar(), address.en());
    }

    public boolean isActive() {
        return active;
    }

    public Optional<String> logoHash() {
        return Optional.ofNullable(logoHash);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What audit rows call an entity. */
    public static SubjectRef subject(long entityId) {
        return new SubjectRef("entity", entityId);
    }
}
