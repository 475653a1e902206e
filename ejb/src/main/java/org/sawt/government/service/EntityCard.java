package org.sawt.government.service;

import org.sawt.government.EntityKind;

/**
 * A government entity in a list.
 *
 * @param parent the entity above it, or null
 * @param logoHash what its logo is known by, or null without one
 */
public record EntityCard(
        long id,
        EntityKind kind,
        String nameAr,
        String nameEn,
        String abbreviationAr,
        String abbreviationEn,
        EntityName parent,
        String logoHash,
        boolean active) {}
