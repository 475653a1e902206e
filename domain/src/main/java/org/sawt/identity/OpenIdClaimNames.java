package org.sawt.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Under which names the provider tells what the portal needs, and what its words mean.
 *
 * @param values what the provider's words for residency and governorate mean
 */
public record OpenIdClaimNames(
        String personalNumber, String residency, String governorate, String birthDate, Mapping values) {

    /**
     * What the provider's words mean: each word in lower case with the name of a {@link Residency} or a
     * {@link Governorate}. A word that is missing here has to be such a name itself.
     */
    public record Mapping(Map<String, String> residency, Map<String, String> governorate) {
        public Mapping {
            residency = Map.copyOf(residency);
            governorate = Map.copyOf(governorate);
        }
    }

    Map<String, String> residencyValues() {
        return values.residency();
    }

    Map<String, String> governorateValues() {
        return values.governorate();
    }

    /** Reads a mapping such as {@code bahraini=CITIZEN, expatriate=RESIDENT}; what is not a pair means nothing. */
    public static Map<String, String> meanings(String written) {
        Map<String, String> meanings = new HashMap<>();
        Arrays.stream(written.split(","))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> meanings.put(
                        pair[0].strip().toLowerCase(Locale.ROOT),
                        pair[1].strip().toUpperCase(Locale.ROOT)));
        return meanings;
    }
}
