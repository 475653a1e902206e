package org.sawt.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sawt.audit.AuditSearch;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.RequestInput;

/** The search that stands in the address. */
@RequestScoped
public class AuditInput {

    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final int MOST_DIGITS = 18;

    @Inject
    RequestInput input;

    String text(String name) {
        return input.text(name).strip();
    }

    int page() {
        return input.page();
    }

    /** @throws RuleViolation at the field that cannot be read */
    AuditSearch search() {
        Instant until = day("to", 1);
        return new AuditSearch(number("person"), word("kind"), number("item"), word("action"), day("from", 0), until);
    }

    private String word(String name) {
        String word = text(name);
        return word.isEmpty() ? null : word;
    }

    private Long number(String name) {
        String digits = text(name);
        if (digits.isEmpty()) {
            return null;
        }
        if (digits.length() > MOST_DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            throw RuleViolation.invalid(name, "audit.list.notANumber");
        }
        return Long.parseLong(digits);
    }

    /** The beginning of a day in Bahrain, or of one some days later. */
    private Instant day(String name, int later) {
        String day = text(name);
        if (day.isEmpty()) {
            return null;
        }
        if (!day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw RuleViolation.invalid(name, "audit.list.notADay");
        }
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            throw RuleViolation.invalid(name, "audit.list.notADay");
        }
    }
}
