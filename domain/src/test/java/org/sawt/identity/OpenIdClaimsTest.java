package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenIdClaimsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final OpenIdClaimNames NAMES = new OpenIdClaimNames(
            "cpr",
            "nationality",
            "region",
            "birthdate",
            new OpenIdClaimNames.Mapping(
                    OpenIdClaimNames.meanings("Bahraini = citizen, expatriate=RESIDENT, nonsense"),
                    OpenIdClaimNames.meanings("العاصمة=CAPITAL")));

    private final Map<String, Object> claims = new HashMap<>(Map.of(
            "name", "Maryam",
            "email", "Maryam@Example.org",
            "email_verified", true,
            "cpr", "900115123",
            "nationality", "BAHRAINI",
            "region", "العاصمة",
            "birthdate", "1990-01-15"));

    @Test
    void readsWhoThePersonProvedToBe() {
        ProvenIdentity proven = proven().orElseThrow();
        assertEquals("900115123", proven.personalNumber());
        assertEquals(Residency.CITIZEN, proven.residency());
        assertEquals(Governorate.CAPITAL, proven.governorate());
        assertEquals(AgeBand.FROM_35, proven.ageBand());
    }

    @ParameterizedTest
    @CsvSource({
        "cpr,12345",
        "cpr,",
        "nationality,martian",
        "nationality,",
        "region,ATLANTIS",
        "birthdate,15.01.1990",
        "birthdate,2030-01-01",
        "birthdate,0000"
    })
    void readsAllOfItOrNothing(String claim, String value) {
        claims.put(claim, value);
        assertTrue(proven().isEmpty());
    }

    @Test
    void takesTheNamesOfThePortalItself() {
        claims.put("nationality", "resident");
        claims.put("region", "muharraq");
        assertEquals(Residency.RESIDENT, proven().orElseThrow().residency());
        assertEquals(Governorate.MUHARRAQ, proven().orElseThrow().governorate());
    }

    @Test
    void givesANumberItsLeadingZerosBack() {
        claims.put("cpr", 50_115_123L);
        assertEquals("050115123", proven().orElseThrow().personalNumber());
    }

    @Test
    void opensAnAccountOnlyWithAConfirmedAddress() {
        assertEquals("maryam@example.org", registrant("en").orElseThrow().email());
        claims.put("email_verified", "true");
        assertTrue(registrant("en").isPresent());
        claims.put("email_verified", false);
        assertTrue(registrant("en").isEmpty());
        claims.remove("email_verified");
        assertTrue(registrant("en").isEmpty());
    }

    @Test
    void takesTheNameInThePersonsLanguage() {
        claims.put("name#ar", "مريم");
        assertEquals("مريم", registrant("ar").orElseThrow().displayName());
        assertEquals("Maryam", registrant("en").orElseThrow().displayName());
    }

    @Test
    void putsTheNameTogetherFromItsParts() {
        claims.remove("name");
        assertTrue(registrant("en").isEmpty());
        claims.put("given_name", "Maryam");
        claims.put("family_name", "Al Example");
        assertEquals("Maryam Al Example", registrant("en").orElseThrow().displayName());
    }

    @Test
    void saysNothingOfAPersonInALog() {
        assertFalse(new OpenIdClaims(claims, NAMES).toString().contains("900115123"));
    }

    private Optional<ProvenIdentity> proven() {
        return new OpenIdClaims(claims, NAMES).proven(TODAY);
    }

    private Optional<Registrant> registrant(String language) {
        return new OpenIdClaims(claims, NAMES).registrant(language);
    }
}
