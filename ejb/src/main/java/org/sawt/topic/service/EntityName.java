package org.sawt.topic.service;

/** The government entity that asks. */
public record EntityName(long id, String nameAr, String nameEn) {

    /** Reads id and names from a row; null where it has no entity. */
    static EntityName of(Object[] row, int from) {
        return row[from] == null
                ? null
                : new EntityName(((Number) row[from]).longValue(), (String) row[from + 1], (String) row[from + 2]);
    }
}
