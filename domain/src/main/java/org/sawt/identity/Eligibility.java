package org.sawt.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may take part: the level, and among the verified only those with certain attributes. Attributes are known for sure of
 * verified people only, so asking for one asks for verification, too.
 */
@Embeddable
public class Eligibility {

    @Enumerated(EnumType.STRING)
    @Column(name = "eligible_level")
    private VerificationLevel level;

    @Enumerated(EnumType.STRING)
    @Column(name = "eligible_residency")
    private Residency residency;

    @Column(name = "eligible_governorates")
    private String governorates;

    @Column(name = "eligible_age_bands")
    private String ageBands;

    protected Eligibility() {}

    private Eligibility(
            VerificationLevel level, Residency residency, Set<Governorate> governorates, Set<AgeBand> ageBands) {
        boolean attributes = residency != null || !governorates.isEmpty() || !ageBands.isEmpty();
        this.level = attributes ? VerificationLevel.VERIFIED : Objects.requireNonNull(level);
        this.residency = residency;
        this.governorates = join(governorates);
        this.ageBands = join(ageBands);
    }

    /** Everybody with an account. */
    public static Eligibility everybody() {
        return new Eligibility(VerificationLevel.REGISTERED, null, Set.of(), Set.of());
    }

    /**
     * @param residency only these; null for both
     * @param governorates only people of these; empty for all
     * @param ageBands only people of these ages; empty for all
     */
    public static Eligibility of(
            VerificationLevel level, Residency residency, Set<Governorate> governorates, Set<AgeBand> ageBands) {
        return new Eligibility(level, residency, governorates, ageBands);
    }

    /** What keeps this person from taking part; empty when nothing does. What must come first is told alone. */
    public List<EligibilityGap> gaps(Standing person) {
        if (person.level() == null) {
            return List.of(EligibilityGap.SIGN_IN);
        }
        if (person.level().compareTo(level) < 0) {
            return List.of(EligibilityGap.VERIFICATION);
        }
        List<EligibilityGap> gaps = new ArrayList<>();
        if (residency != null && residency != person.residency()) {
            gaps.add(EligibilityGap.RESIDENCY);
        }
        if (!governorates().isEmpty() && !governorates().contains(person.governorate())) {
            gaps.add(EligibilityGap.GOVERNORATE);
        }
        if (!ageBands().isEmpty() && !ageBands().contains(person.ageBand())) {
            gaps.add(EligibilityGap.AGE);
        }
        return List.copyOf(gaps);
    }

    public boolean admits(Standing person) {
        return gaps(person).isEmpty();
    }

    public VerificationLevel level() {
        return level;
    }

    public Optional<Residency> residency() {
        return Optional.ofNullable(residency);
    }

    /** Empty for all. */
    public Set<Governorate> governorates() {
        return split(Governorate.class, governorates);
    }

    /** Empty for all. */
    public Set<AgeBand> ageBands() {
        return split(AgeBand.class, ageBands);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Eligibility that
                && level == that.level
                && residency == that.residency
                && governorates().equals(that.governorates())
                && ageBands().equals(that.ageBands());
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, residency, governorates(), ageBands());
    }

    private static <E extends Enum<E>> String join(Set<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> split(Class<E> type, String joined) {
        EnumSet<E> values = EnumSet.noneOf(type);
        if (joined != null && !joined.isEmpty()) {
            Arrays.stream(joined.split(","))
                    .map(name -> Enum.valueOf(type, name))
                    .forEach(values::add);
        }
        return values;
    }
}
