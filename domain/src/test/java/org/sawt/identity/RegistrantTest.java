package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;

class RegistrantTest {

    private static final String GOOD = "four quiet pearl divers";

    @Test
    void isCheckedAndInOneForm() {
        Registrant person = Registrant.of(new RegistrationForm(" Maryam ", "MARYAM@example.com", GOOD, "en", ""));
        assertEquals(new Registrant("Maryam", "maryam@example.com", "en"), person);
    }

    @Test
    void speaksArabicWhenTheLanguageIsUnknown() {
        assertEquals(
                "ar", Registrant.of(form("Maryam", "m@example.com", GOOD, "fr")).language());
    }

    @Test
    void isToldEveryBrokenRuleAtOnce() {
        List<Violation> broken = violations(form("", "nobody", "short", "ar"));
        assertEquals(
                List.of("name", "email", "password"),
                broken.stream().map(Violation::field).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "PASSWORD1234", "aaaaaaaaaaaaaa", "abababababab", "sawt-demo-2026"})
    void mayNotHaveAPasswordThatIsTriedFirst(String password) {
        assertEquals("identity.password.common", passwordProblem(password));
    }

    @Test
    void mayNotHaveTheOwnAddressAsPassword() {
        assertEquals("identity.password.own", passwordProblem("maryam@example.com"));
    }

    @Test
    void needsAPasswordOfTwelveCharactersInAnyScript() {
        assertEquals("identity.password.short", passwordProblem("كلمةسرقصير"));
        assertEquals("identity.password.long", passwordProblem("long ".repeat(41)));
        Registrant.of(form("Maryam", "m@example.com", "بحر ولؤلؤ وشراع", "ar"));
    }

    @Test
    void isNeverWrittenOutWithAddressOrPassword() {
        assertFalse(form("Maryam", "m@example.com", GOOD, "ar").toString().contains("m@example.com"));
        assertFalse(form("Maryam", "m@example.com", GOOD, "ar").toString().contains(GOOD));
    }

    private static String passwordProblem(String password) {
        List<Violation> broken = violations(form("Maryam", "maryam@example.com", password, "ar"));
        assertEquals("password", broken.getFirst().field());
        return broken.getFirst().key();
    }

    private static List<Violation> violations(RegistrationForm form) {
        return assertThrows(RuleViolation.class, () -> Registrant.of(form)).violations();
    }

    private static RegistrationForm form(String name, String email, String password, String language) {
        return new RegistrationForm(name, email, password, language, "");
    }
}
