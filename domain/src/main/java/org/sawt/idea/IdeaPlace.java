package org.sawt.idea;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.sawt.common.PlainText;
import org.sawt.common.Violations;
import org.sawt.identity.Governorate;

/** Where in Bahrain an idea is about: a governorate, a block, a point; each of them may be missing. */
@Embeddable
public class IdeaPlace {
    /** The box around Bahrain and its islands, in degrees. */
    public static final BigDecimal SOUTH = new BigDecimal("25.5");

    public static final BigDecimal NORTH = new BigDecimal("26.4");
    public static final BigDecimal WEST = new BigDecimal("50.3");
    public static final BigDecimal EAST = new BigDecimal("50.9");

    private static final int DIGITS = 6;

    @Enumerated(EnumType.STRING)
    private Governorate governorate;

    private Integer block;

    private BigDecimal latitude;

    private BigDecimal longitude;

    protected IdeaPlace() {}

    private IdeaPlace(Governorate governorate, Integer block, BigDecimal latitude, BigDecimal longitude) {
        this.governorate = governorate;
        this.block = block;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** No place in particular. */
    public static IdeaPlace nowhere() {
        return new IdeaPlace(null, null, null, null);
    }

    /** Reads what a person gave; notes at the fields what cannot be. */
    static IdeaPlace of(PlaceForm form, Violations violations) {
        String typed = PlainText.cleanLine(form.block());
        boolean number = typed.matches("\\p{Nd}{3,4}");
        violations.check(typed.isEmpty() || number, "block", "idea.edit.block.invalid");
        boolean both = (form.latitude() == null) == (form.longitude() == null);
        violations.check(both, "latitude", "idea.edit.point.half");
        boolean inside = isBetween(form.latitude(), SOUTH, NORTH) && isBetween(form.longitude(), WEST, EAST);
        violations.check(inside, "latitude", "idea.edit.point.outside");
        return new IdeaPlace(
                form.governorate(),
                number ? Integer.valueOf(typed) : null,
                rounded(form.latitude()),
                rounded(form.longitude()));
    }

    private static boolean isBetween(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value == null || value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static BigDecimal rounded(BigDecimal degrees) {
        return degrees == null ? null : degrees.setScale(DIGITS, RoundingMode.HALF_UP);
    }

    public Optional<Governorate> governorate() {
        return Optional.ofNullable(governorate);
    }

    /** The number of the block. */
    public Optional<Integer> block() {
        return Optional.ofNullable(block);
    }

    /** In degrees; there with the longitude only. */
    public Optional<BigDecimal> latitude() {
        return Optional.ofNullable(latitude);
    }

    public Optional<BigDecimal> longitude() {
        return Optional.ofNullable(longitude);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdeaPlace that
                && governorate == that.governorate
                && Objects.equals(block, that.block)
                && Objects.equals(latitude, that.latitude)
                && Objects.equals(longitude, that.longitude);
    }

    @Override
    public int hashCode() {
        return Objects.hash(governorate, block, latitude, longitude);
    }
}
