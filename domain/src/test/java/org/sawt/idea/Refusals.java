package org.sawt.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;

/** What a refused command says. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(String key, Executable command) {
        RuleViolation refusal = assertThrows(RuleViolation.class, command);
        assertEquals(key, refusal.violations().getFirst().key());
    }

    static void assertRefusedAt(String field, Executable command) {
        RuleViolation refusal = assertThrows(RuleViolation.class, command);
        assertEquals(field, refusal.violations().getFirst().field());
    }
}
