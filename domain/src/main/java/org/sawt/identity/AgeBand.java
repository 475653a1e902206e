package org.sawt.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** A person's age, as coarse as it is ever kept. */
public enum AgeBand {
    UNDER_18(0),
    FROM_18(18),
    FROM_25(25),
    FROM_35(35),
    FROM_45(45),
    FROM_60(60);

    private final int youngest;

    AgeBand(int youngest) {
        this.youngest = youngest;
    }

    /** The youngest age of the band, in whole years; it ends where the next one begins. */
    public int youngest() {
        return youngest;
    }

    /** The band of a person born that day. */
    public static AgeBand of(LocalDate birth, LocalDate today) {
        long age = ChronoUnit.YEARS.between(birth, today);
        return Arrays.stream(values())
                .filter(band -> band.youngest <= age)
                .reduce((lower, higher) -> higher)
                .orElse(UNDER_18);
    }
}
