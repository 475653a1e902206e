package org.sawt.government.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One day on which offices are closed. */
public record HolidayView(LocalDate day, String nameAr, String nameEn) {

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    /** When the day begins in Bahrain. */
    public Instant beginsAt() {
        return day.atStartOfDay(BAHRAIN).toInstant();
    }
}
