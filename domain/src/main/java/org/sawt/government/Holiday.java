package org.sawt.government;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.sawt.common.BilingualText;

/** One day on which offices that follow a calendar are closed. */
@Embeddable
public class Holiday {

    private LocalDate day;

    @Column(name = "name_ar")
    private String nameAr;

    @Column(name = "name_en")
    private String nameEn;

    protected Holiday() {}

    Holiday(LocalDate day, BilingualText name) {
        this.day = Objects.requireNonNull(day);
        this.nameAr = name.ar();
        this.nameEn = name.en();
    }

    public LocalDate day() {
        return day;
    }

    public BilingualText name() {
        return BilingualText.of(nameAr, nameEn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holiday holiday && day.equals(holiday.day) && name().equals(holiday.name());
    }

    @Override
    public int hashCode() {
        return day.hashCode();
    }
}
