package org.sawt.common;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of the portal that what a person asked for would break. It is said in message keys, so that pages and the JSON
 * interface can tell it in the person's language, at the field. It rolls the transaction back.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal this is; the number is the HTTP status (RFC 9110, section 15.5). */
    public enum Kind {
        INVALID(422),
        CONFLICT(409),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * One broken rule.
     *
     * @param field the field's name in camel case, or null when the whole request is meant
     * @param key the key of the message
     * @param arguments the message's arguments, in order; a missing one is said as nothing
     */
    public record Violation(String field, String key, List<Object> arguments) {
        public Violation {
            arguments = arguments.stream()
                    .map(argument -> Objects.requireNonNullElse(argument, ""))
                    .toList();
        }
    }

    private final Kind kind;
    private final transient List<Violation> violations;
    private final Duration retryAfter;

    RuleViolation(Kind kind, List<Violation> violations, Duration retryAfter) {
        super(kind + " " + violations);
        this.kind = kind;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    private static RuleViolation of(Kind kind, String field, String key, Object... arguments) {
        return new RuleViolation(kind, List.of(new Violation(field, key, Arrays.asList(arguments))), null);
    }

    public static RuleViolation invalid(String field, String key, Object... arguments) {
        return of(Kind.INVALID, field, key, arguments);
    }

    public static RuleViolation conflict(String key, Object... arguments) {
        return of(Kind.CONFLICT, null, key, arguments);
    }

    public static RuleViolation forbidden(String key, Object... arguments) {
        return of(Kind.FORBIDDEN, null, key, arguments);
    }

    public static RuleViolation notFound(String key, Object... arguments) {
        return of(Kind.NOT_FOUND, null, key, arguments);
    }

    public static RuleViolation unauthenticated(String key) {
        return of(Kind.UNAUTHENTICATED, null, key);
    }

    public static RuleViolation tooMany(Duration retryAfter, String key, Object... arguments) {
        return new RuleViolation(
                Kind.TOO_MANY, List.of(new Violation(null, key, Arrays.asList(arguments))), retryAfter);
    }

    public Kind kind() {
        return kind;
    }

    /** The broken rules; at least one. */
    public List<Violation> violations() {
        return violations;
    }

    /** How long to wait before asking again; only with {@link Kind#TOO_MANY}. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
