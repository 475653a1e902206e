package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.RuleViolation;
import org.sawt.common.Violations;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "unbelievable",
                "UNBELIEVABLE",
                "passwordpassword",
                "password password",
                "Password2026!",
                "P@ssw0rd1234",
                "qwerty123456",
                "iloveyou123456",
                "football2026",
                "aaaaaaaaaaaaaaaa"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertEquals("identity.password.common", refusal(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four quiet pearl divers",
                "قهوة باردة قبل الفجر",
                "a fine long pass phrase 7",
                "kF9#vQ2!xLr8",
                "خمس سفن في المرفأ"
            })
    void acceptsWhatOnlyOnePersonWouldPutTogether(String password) {
        Violations none = new Violations();
        PasswordRules.check(password, "maryam@example.org", "Maryam", none);
        assertTrue(none.isEmpty());
    }

    private static String refusal(String password) {
        Violations found = new Violations();
        PasswordRules.check(password, "maryam@example.org", "Maryam", found);
        return assertThrows(RuleViolation.class, found::throwIfAny)
                .violations()
                .getFirst()
                .key();
    }
}
