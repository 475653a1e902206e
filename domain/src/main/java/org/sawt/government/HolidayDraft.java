package org.sawt.government;

import java.time.LocalDate;

/**
 * One holiday of one or more days.
 *
 * @param last the last day; null for a holiday of one day
 */
public record HolidayDraft(LocalDate first, LocalDate last, String nameAr, String nameEn) {

    /** The last day, also of a holiday of one day. */
    public LocalDate end() {
        return last == null ? first : last;
    }
}
