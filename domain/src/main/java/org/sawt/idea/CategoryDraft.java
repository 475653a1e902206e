package org.sawt.idea;

/**
 * A category as an officer typed it.
 *
 * @param id of the one that is renamed; null for a new one
 */
public record CategoryDraft(Long id, String nameAr, String nameEn) {
    public boolean isBlank() {
        return (nameAr == null || nameAr.isBlank()) && (nameEn == null || nameEn.isBlank());
    }
}
