package org.sawt.government;

/**
 * What an administrator typed for a government entity. Blank contact details are left out.
 *
 * @param parentId the entity above it, or null for one at the top
 * @param calendarId the calendar it works by
 */
public record EntityDraft(
        EntityKind kind,
        String nameAr,
        String nameEn,
        String abbreviationAr,
        String abbreviationEn,
        EntityContact contact,
        Long parentId,
        Long calendarId) {}
