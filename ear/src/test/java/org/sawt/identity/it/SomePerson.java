package org.sawt.identity.it;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A person whom the provider of single sign-in knows, one for each test.
 *
 * @param subject how the provider calls the person
 */
record SomePerson(String subject, Map<String, String> claims) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Somebody with a personal number and an address that nobody else has. */
    static SomePerson fresh() {
        int number = COUNT.incrementAndGet();
        return withNumber("%09d".formatted(880_100_000 + number));
    }

    /** Somebody with this personal number. */
    static SomePerson withNumber(String personalNumber) {
        String subject = "subject-" + COUNT.incrementAndGet();
        return new SomePerson(
                subject,
                Map.of(
                        "name", text("Noor of the tests"),
                        "email", text(subject + "@ekey.example.org"),
                        "email_verified", "true",
                        "personal_number", text(personalNumber),
                        "residency", text("citizen"),
                        "governorate", text("northern"),
                        "birthdate", text("1988-01-05")));
    }

    SomePerson withEmail(String email) {
        return with("email", text(email));
    }

    /** The same person, about whom the provider says this as well; the value is JSON. */
    SomePerson with(String claim, String json) {
        Map<String, String> more = new HashMap<>(claims);
        more.put(claim, json);
        return new SomePerson(subject, more);
    }

    static String text(String value) {
        return "\"" + value + "\"";
    }

    String email() {
        return claims.get("email").replace("\"", "");
    }

    String personalNumber() {
        return claims.get("personal_number").replace("\"", "");
    }

    /** What the provider's sign-in page is told. */
    String json() {
        return claims.entrySet().stream()
                .map(claim -> text(claim.getKey()) + ":" + claim.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
