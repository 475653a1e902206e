package org.sawt.identity.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sawt.identity.AgeBand;
import org.sawt.identity.Eligibility;
import org.sawt.identity.Governorate;
import org.sawt.identity.Residency;
import org.sawt.identity.VerificationLevel;

/**
 * What an officer ticks to say who may take part. A page's form has one, shows it with
 * {@code /WEB-INF/identity/eligibility-fields.xhtml}, and asks it for the {@link #eligibility()}.
 */
public class EligibilityForm {

    private static final String ALL = "ALL";

    private String level = VerificationLevel.REGISTERED.name();
    private String residency = ALL;
    private List<String> governorates = List.of();
    private List<String> ageBands = List.of();

    /** Everybody with an account, until something else is ticked or sent. */
    public static EligibilityForm blank() {
        return new EligibilityForm();
    }

    /** As it stands. */
    public static EligibilityForm of(Eligibility eligibility) {
        EligibilityForm form = new EligibilityForm();
        form.level = eligibility.level().name();
        form.residency = eligibility.residency().map(Residency::name).orElse(ALL);
        form.governorates = names(eligibility.governorates());
        form.ageBands = names(eligibility.ageBands());
        return form;
    }

    /** What is ticked; whatever is unknown counts as not ticked. */
    public Eligibility eligibility() {
        VerificationLevel wanted = VerificationLevel.VERIFIED.name().equals(level)
                ? VerificationLevel.VERIFIED
                : VerificationLevel.REGISTERED;
        Set<Residency> group = chosen(Residency.class, List.of(residency == null ? ALL : residency));
        return Eligibility.of(
                wanted,
                group.stream().findFirst().orElse(null),
                chosen(Governorate.class, governorates),
                chosen(AgeBand.class, ageBands));
    }

    private static <E extends Enum<E>> List<String> names(Set<E> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, List<String> names) {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(value -> names != null && names.contains(value.name()))
                .forEach(values::add);
        return values;
    }

    public List<String> getLevels() {
        return names(EnumSet.allOf(VerificationLevel.class));
    }

    public List<String> getAllGovernorates() {
        return names(EnumSet.allOf(Governorate.class));
    }

    public List<String> getAllAgeBands() {
        return names(EnumSet.allOf(AgeBand.class));
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getResidency() {
        return residency;
    }

    public void setResidency(String residency) {
        this.residency = residency;
    }

    public List<String> getGovernorates() {
        return governorates;
    }

    public void setGovernorates(List<String> governorates) {
        this.governorates = governorates;
    }

    public List<String> getAgeBands() {
        return ageBands;
    }

    public void setAgeBands(List<String> ageBands) {
        this.ageBands = ageBands;
    }
}
