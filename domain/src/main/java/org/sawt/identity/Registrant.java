package org.sawt.identity;

import java.util.Optional;
import org.sawt.common.Violations;

/**
 * Who asks for an account, checked and in canonical form.
 *
 * @param displayName the name that others see
 * @param email the canonical address
 * @param language the language of the pages at that time, and so of the mails
 */
public record Registrant(String displayName, String email, String language) {

    /**
     * Checks what was typed; every broken rule is told at once.
     *
     * @throws org.sawt.common.RuleViolation when the name, the address or the password breaks a rule
     */
    public static Registrant of(RegistrationForm typed) {
        String name = PersonName.clean(typed.name());
        Optional<String> email = EmailAddress.canonical(typed.email());
        Violations violations = new Violations();
        if (name.isEmpty()) {
            violations.check(false, "name", "identity.name.missing");
        } else {
            violations.check(PersonName.isValid(name), "name", "identity.name.invalid", PersonName.MAX_LENGTH);
        }
        violations.check(email.isPresent(), "email", "identity.email.invalid");
        PasswordRules.check(PasswordRules.normalise(typed.password()), email.orElse(""), name, violations);
        violations.throwIfAny();
        return new Registrant(name, email.orElseThrow(), "en".equals(typed.language()) ? "en" : "ar");
    }
}
