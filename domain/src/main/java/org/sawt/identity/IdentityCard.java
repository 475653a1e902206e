package org.sawt.identity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/**
 * What an officer at the counter wrote off an identity card.
 *
 * @param personalNumber the number as typed
 * @param birthDate the date of birth in the form of ISO 8601; only the age band is kept of it
 * @param residency the name of a {@link Residency}
 * @param governorate the name of a {@link Governorate}
 * @param seen that the officer has seen the card and the person
 * @param unusual that the card really has a number which does not fit the date of birth
 */
public record IdentityCard(
        String personalNumber, String birthDate, String residency, String governorate, boolean seen, boolean unusual) {

    /** Nobody is older. */
    private static final int OLDEST = 125;

    /**
     * The identity that the card proves.
     *
     * @throws org.sawt.common.RuleViolation INVALID when something is missing or cannot be right
     */
    public ProvenIdentity prove(LocalDate today) {
        Optional<String> number = PersonalNumber.of(personalNumber);
        Optional<LocalDate> birth = birth(today);
        Optional<Residency> group = named(Residency.class, residency);
        Optional<Governorate> home = named(Governorate.class, governorate);
        boolean fits = number.isEmpty() || birth.isEmpty() || PersonalNumber.fits(number.get(), birth.get());
        new Violations()
                .check(number.isPresent(), "personalNumber", "identity.card.numberInvalid")
                .check(birth.isPresent(), "birthDate", "identity.card.birthInvalid")
                .check(fits || unusual, "personalNumber", "identity.card.numberUnusual")
                .check(group.isPresent(), "residency", "identity.card.residencyMissing")
                .check(home.isPresent(), "governorate", "identity.card.governorateMissing")
                .check(seen, "seen", "identity.card.notSeen")
                .throwIfAny();
        return new ProvenIdentity(
                number.orElseThrow(), group.orElseThrow(), home.orElseThrow(), AgeBand.of(birth.orElseThrow(), today));
    }

    private Optional<LocalDate> birth(LocalDate today) {
        try {
            LocalDate birth =
                    LocalDate.parse(Digits.european(PlainText.clean(birthDate)).replaceAll("[\\u200e\\u200f]", ""));
            return Optional.of(birth).filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "IdentityCard[]";
    }
}
