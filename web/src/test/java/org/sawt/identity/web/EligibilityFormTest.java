package org.sawt.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.identity.AgeBand;
import org.sawt.identity.Eligibility;
import org.sawt.identity.Governorate;
import org.sawt.identity.Residency;
import org.sawt.identity.VerificationLevel;

class EligibilityFormTest {

    @Test
    void isForEverybodyUntilSomethingIsTicked() {
        Eligibility eligibility = EligibilityForm.blank().eligibility();
        assertEquals(VerificationLevel.REGISTERED, eligibility.level());
        assertTrue(eligibility.residency().isEmpty());
        assertTrue(eligibility.governorates().isEmpty());
        assertTrue(eligibility.ageBands().isEmpty());
    }

    @Test
    void keepsWhatItWasMadeFrom() {
        Eligibility stated = Eligibility.of(
                VerificationLevel.VERIFIED,
                Residency.RESIDENT,
                Set.of(Governorate.CAPITAL, Governorate.SOUTHERN),
                Set.of(AgeBand.FROM_60));
        Eligibility kept = EligibilityForm.of(stated).eligibility();
        assertEquals(VerificationLevel.VERIFIED, kept.level());
        assertEquals(Optional.of(Residency.RESIDENT), kept.residency());
        assertEquals(stated.governorates(), kept.governorates());
        assertEquals(stated.ageBands(), kept.ageBands());
    }

    @Test
    void asksForVerificationAsSoonAsAGroupIsTicked() {
        EligibilityForm form = EligibilityForm.blank();
        form.setGovernorates(List.of("MUHARRAQ"));
        assertEquals(VerificationLevel.VERIFIED, form.eligibility().level());
    }

    @Test
    void countsWhatIsUnknownOrMissingAsNotTicked() {
        EligibilityForm form = EligibilityForm.blank();
        form.setLevel(null);
        form.setResidency("TOURIST");
        form.setGovernorates(null);
        form.setAgeBands(List.of("FROM_7", ""));
        Eligibility eligibility = form.eligibility();
        assertEquals(VerificationLevel.REGISTERED, eligibility.level());
        assertTrue(eligibility.residency().isEmpty());
        assertTrue(eligibility.ageBands().isEmpty());
    }
}
