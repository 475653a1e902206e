package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.RuleViolation;

class IdentityCardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void provesWhoSomebodyIsAndForgetsTheDateOfBirth() {
        ProvenIdentity identity =
                new IdentityCard("٨٧٠٥١٢٣٤٥", "1987-05-31", "RESIDENT", "NORTHERN", true, false).prove(TODAY);
        assertEquals(
                new ProvenIdentity("870512345", Residency.RESIDENT, Governorate.NORTHERN, AgeBand.FROM_35), identity);
    }

    @Test
    void namesEachFieldThatIsMissing() {
        assertEquals(
                List.of("personalNumber", "birthDate", "residency", "governorate", "seen"),
                fields(new IdentityCard(null, null, null, null, false, false)));
        assertEquals(
                List.of("personalNumber", "birthDate", "residency", "governorate"),
                fields(new IdentityCard("12", "yesterday", "citizen", "MANAMA", true, true)));
    }

    @Test
    void isRefusedUntilTheOfficerSaysToHaveSeenIt() {
        assertEquals(
                List.of("seen"),
                fields(new IdentityCard("870512345", "1987-05-31", "CITIZEN", "CAPITAL", false, false)));
    }

    @Test
    void asksToLookAgainAtANumberThatDoesNotFitTheDateOfBirth() {
        IdentityCard slip = new IdentityCard("870612345", "1987-05-31", "CITIZEN", "CAPITAL", true, false);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> slip.prove(TODAY));
        assertEquals(
                "identity.card.numberUnusual", refused.violations().getFirst().key());
        IdentityCard sure = new IdentityCard("870612345", "1987-05-31", "CITIZEN", "CAPITAL", true, true);
        assertEquals("870612345", sure.prove(TODAY).personalNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "1900-01-01", "1987-02-30", "31.05.1987", "1987"})
    void refusesADateOfBirthThatCannotBe(String birth) {
        assertEquals(
                List.of("birthDate"), fields(new IdentityCard("870512345", birth, "CITIZEN", "CAPITAL", true, true)));
    }

    @Test
    void saysNothingOfItselfInALog() {
        IdentityCard card = new IdentityCard("870512345", "1987-05-31", "CITIZEN", "CAPITAL", true, false);
        assertFalse(card.toString().contains("87"));
        assertFalse(card.prove(TODAY).toString().contains("87"));
    }

    private static List<String> fields(IdentityCard card) {
        return assertThrows(RuleViolation.class, () -> card.prove(TODAY)).violations().stream()
                .map(RuleViolation.Violation::field)
                .toList();
    }
}
