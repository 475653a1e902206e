package org.sawt.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the provider says about a person, read by the names and values that the portal was told to expect. */
public final class OpenIdClaims {

    private final Map<String, Object> claims;
    private final OpenIdClaimNames names;

    public OpenIdClaims(Map<String, Object> claims, OpenIdClaimNames names) {
        this.claims = new HashMap<>(claims);
        this.names = names;
    }

    /** Who may become a new account: only with a name, and with an address that the provider has confirmed. */
    public Optional<Registrant> registrant(String language) {
        Optional<String> email = isTrue(claims.get("email_verified"))
                ? text("email").flatMap(EmailAddress::canonical)
                : Optional.empty();
        String name = PersonName.clean(text("name#" + language)
                .or(() -> text("name"))
                .or(this::nameOfParts)
                .orElse(""));
        return email.filter(known -> PersonName.isValid(name)).map(known -> new Registrant(name, known, language));
    }

    private Optional<String> nameOfParts() {
        return text("given_name")
                .map(given ->
                        given + text("family_name").map(family -> " " + family).orElse(""));
    }

    /** Who the person proved to be: all four attributes, each readable, or nothing. */
    public Optional<ProvenIdentity> proven(LocalDate today) {
        Optional<String> number = number();
        Optional<Residency> residency = one(Residency.class, names.residency(), names.residencyValues());
        Optional<Governorate> governorate = one(Governorate.class, names.governorate(), names.governorateValues());
        Optional<AgeBand> ageBand = birth(today).map(day -> AgeBand.of(day, today));
        boolean whole = number.isPresent() && residency.isPresent() && governorate.isPresent() && ageBand.isPresent();
        return whole
                ? Optional.of(new ProvenIdentity(number.get(), residency.get(), governorate.get(), ageBand.get()))
                : Optional.empty();
    }

    /** A number that was sent as one has lost its leading zeros. */
    private Optional<String> number() {
        Object value = claims.get(names.personalNumber());
        Optional<String> written = value instanceof Number digits
                ? Optional.of("%09d".formatted(digits.longValue()))
                : text(names.personalNumber());
        return written.flatMap(PersonalNumber::of);
    }

    /** Whether anything that only the other answer of the provider could hold is still missing. */
    public boolean lacksPersonalNumber() {
        return text(names.personalNumber()).isEmpty();
    }

    private Optional<LocalDate> birth(LocalDate today) {
        try {
            return text(names.birthDate()).map(LocalDate::parse).filter(day -> !day.isAfter(today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> one(Class<E> type, String claim, Map<String, String> values) {
        Function<String, Optional<E>> read = word -> {
            try {
                return Optional.of(Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        };
        return text(claim).flatMap(said -> read.apply(values.getOrDefault(said.toLowerCase(Locale.ROOT), said)));
    }

    private Optional<String> text(String name) {
        Object value = claims.get(name);
        boolean scalar = value instanceof String || value instanceof Number;
        return scalar ? Optional.of(value.toString().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** Some providers write it as a word. */
    private static boolean isTrue(Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "OpenIdClaims[]";
    }
}
