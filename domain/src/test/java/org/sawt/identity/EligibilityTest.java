package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Standing MUHARRAQI_OF_30 =
            new Standing(VerificationLevel.VERIFIED, Residency.CITIZEN, Governorate.MUHARRAQ, AgeBand.FROM_25);

    @Test
    void admitsEverybodyWithAnAccount() {
        assertTrue(Eligibility.everybody().admits(Standing.registered()));
        assertEquals(List.of(EligibilityGap.SIGN_IN), Eligibility.everybody().gaps(Standing.visitor()));
    }

    @Test
    void asksForVerificationWhenItAsksForAnAttribute() {
        Eligibility citizens = Eligibility.of(VerificationLevel.REGISTERED, Residency.CITIZEN, Set.of(), Set.of());
        assertEquals(VerificationLevel.VERIFIED, citizens.level());
        assertEquals(List.of(EligibilityGap.VERIFICATION), citizens.gaps(Standing.registered()));
        assertTrue(citizens.admits(MUHARRAQI_OF_30));
    }

    @Test
    void namesEachAttributeThatDoesNotFit() {
        Eligibility others = Eligibility.of(
                VerificationLevel.VERIFIED,
                Residency.RESIDENT,
                Set.of(Governorate.CAPITAL, Governorate.SOUTHERN),
                Set.of(AgeBand.FROM_60));
        assertEquals(
                List.of(EligibilityGap.RESIDENCY, EligibilityGap.GOVERNORATE, EligibilityGap.AGE),
                others.gaps(MUHARRAQI_OF_30));
    }

    @Test
    void countsAgeInWholeYears() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertEquals(AgeBand.UNDER_18, AgeBand.of(LocalDate.of(2008, 11, 22), today));
        assertEquals(AgeBand.FROM_18, AgeBand.of(LocalDate.of(2008, 11, 21), today));
        assertEquals(AgeBand.FROM_60, AgeBand.of(LocalDate.of(1930, 1, 1), today));
    }
}
