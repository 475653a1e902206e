package org.sawt.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;

/** Says in one line which rules a call must break. */
final class Refusals {
    private Refusals() {}

    /** Each as {@code field key}, or the key alone when the whole request is meant. */
    static void assertRefused(RuleViolation.Kind kind, Executable call, String... expected) {
        RuleViolation violation = assertThrows(RuleViolation.class, call);
        assertEquals(kind, violation.kind());
        List<String> found = violation.violations().stream()
                .map(each -> each.field() == null ? each.key() : each.field() + " " + each.key())
                .toList();
        assertEquals(List.of(expected), found);
    }

    static void assertInvalid(Executable call, String... expected) {
        assertRefused(RuleViolation.Kind.INVALID, call, expected);
    }

    static void assertConflict(Executable call, String key) {
        assertRefused(RuleViolation.Kind.CONFLICT, call, key);
    }
}
