package org.sawt.moderation.api;

import org.sawt.common.api.JsonFields;

/** Reads the number of a rule. */
final class RuleNumber {

    private RuleNumber() {}

    /** Null when it is left out; a number that no rule can have is refused. */
    static Integer of(JsonFields json) {
        Long number = json.number("rule");
        if (number != null && (number < 1 || number > Integer.MAX_VALUE)) {
            json.refuse("rule", "moderation.rule.unknown");
            return null;
        }
        return number == null ? null : Integer.valueOf(number.intValue());
    }
}
