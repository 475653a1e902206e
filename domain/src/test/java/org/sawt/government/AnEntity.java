package org.sawt.government;

import java.time.Instant;

/** Builds drafts of entities for tests. */
final class AnEntity {

    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private String nameEn = "Ministry of Works";
    private String abbreviationEn = "MoW";
    private EntityContact contact = EntityContact.none();
    private Long parentId;

    static AnEntity anEntity() {
        return new AnEntity();
    }

    AnEntity named(String name) {
        this.nameEn = name;
        return this;
    }

    AnEntity abbreviated(String abbreviation) {
        this.abbreviationEn = abbreviation;
        return this;
    }

    AnEntity reachedBy(String email, String phone, String website) {
        this.contact = new EntityContact(email, phone, website, " المنامة ", "Manama");
        return this;
    }

    AnEntity below(long parent) {
        this.parentId = parent;
        return this;
    }

    EntityDraft draft() {
        return new EntityDraft(
                EntityKind.MINISTRY, "وزارة الأشغال", nameEn, "أشغال", abbreviationEn, contact, parentId, 1L);
    }

    GovernmentEntity founded() {
        return new GovernmentEntity(draft(), NOW);
    }
}
