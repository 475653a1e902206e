package org.sawt.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.RuleViolation.Violation;

/** Collects every broken rule of one request, so that a person is told all of them at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Notes the violation unless the rule holds. */
    public Violations check(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            found.add(new Violation(field, key, Arrays.asList(arguments)));
        }
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws RuleViolation of kind INVALID when any rule is broken */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RuleViolation(Kind.INVALID, found, null);
        }
    }
}
