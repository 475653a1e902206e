package org.sawt.common.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sawt.common.Violations;

/**
 * The fields of a JSON object, each read as what it should be. What is not that is noted at the field; {@link #throwIfAny}
 * tells all of it at once. A field that is null counts as left out.
 */
public final class JsonFields {

    /** The largest body, in bytes. */
    static final int LIMIT = 1024 * 1024;

    private static final int TOO_LARGE = 413;
    private static final int LONGEST_NUMBER = 30;

    private final JsonObject json;
    private final Violations violations;

    /** Reads a body. What is too large, not UTF-8 or not a JSON object is refused as a whole. */
    public static JsonFields of(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new ClientErrorException(TOO_LARGE);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new JsonFields(parse(text), new Violations());
        } catch (IOException e) {
            throw new BadRequestException(e);
        }
    }

    private static JsonObject parse(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw new BadRequestException();
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw new BadRequestException();
            }
            return object;
        } catch (BadRequestException e) {
            throw e;
        } catch (RuntimeException e) {
            // too deep a nesting is none of the parser's documented exceptions
            throw new BadRequestException(e);
        }
    }

    private JsonFields(JsonObject json, Violations violations) {
        this.json = json;
        this.violations = violations;
    }

    public boolean has(String name) {
        return json.containsKey(name) && json.get(name) != JsonValue.NULL;
    }

    /** Whether the field is a number: for fields that may be a number or a text. */
    public boolean isNumber(String name) {
        return has(name) && json.get(name) instanceof JsonNumber;
    }

    /** The text, or null. */
    public String text(String name) {
        return has(name) && json.get(name) instanceof JsonString text ? text.getString() : wrong(name, "text");
    }

    /** The whole number, or null. */
    public Long number(String name) {
        if (has(name) && json.get(name) instanceof JsonNumber number) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                return wrong(name, "number");
            }
        }
        return wrong(name, "number");
    }

    /** The number, or null; one with a great many digits is none that we could use. */
    public BigDecimal decimal(String name) {
        boolean usable = has(name)
                && json.get(name) instanceof JsonNumber number
                && number.toString().length() <= LONGEST_NUMBER;
        return usable ? json.getJsonNumber(name).bigDecimalValue() : wrong(name, "number");
    }

    /** The time, ISO 8601 with an offset or Z, or null. */
    public Instant time(String name) {
        String text = text(name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return wrong(name, "time");
        }
    }

    /** The value that the text stands for, or the fallback when the field is left out. */
    public <T> T oneOf(String name, Map<String, T> values, T fallback) {
        String text = text(name);
        T found = text == null ? fallback : values.get(text);
        if (text != null && found == null) {
            violations.check(false, name, "common.json.oneOf", String.join(", ", new TreeSet<>(values.keySet())));
        }
        return found;
    }

    /** The values that a list of texts stands for; empty when it is left out. */
    public <T> Set<T> someOf(String name, Map<String, T> values) {
        Set<T> found = new HashSet<>();
        if (has(name)) {
            boolean good =
                    json.get(name) instanceof JsonArray list && list.stream().allMatch(each -> isOf(each, values));
            if (good) {
                json.getJsonArray(name).forEach(each -> found.add(values.get(((JsonString) each).getString())));
            } else {
                violations.check(false, name, "common.json.oneOf", String.join(", ", new TreeSet<>(values.keySet())));
            }
        }
        return found;
    }

    private static boolean isOf(JsonValue value, Map<String, ?> values) {
        return value instanceof JsonString text && values.containsKey(text.getString());
    }

    /** The object; empty when it is left out. */
    public Optional<JsonFields> object(String name) {
        if (has(name) && json.get(name) instanceof JsonObject object) {
            return Optional.of(new JsonFields(object, violations));
        }
        return Optional.ofNullable(wrong(name, "object"));
    }

    /** The objects of a list; empty when it is left out. */
    public List<JsonFields> objects(String name) {
        if (!has(name)) {
            return List.of();
        }
        boolean good = json.get(name) instanceof JsonArray list && list.stream().allMatch(JsonObject.class::isInstance);
        if (!good) {
            wrong(name, "list");
            return List.of();
        }
        return json.getJsonArray(name).stream()
                .map(each -> new JsonFields(each.asJsonObject(), violations))
                .toList();
    }

    /** Notes a violation of the caller's own. */
    public void refuse(String name, String key, Object... arguments) {
        violations.check(false, name, key, arguments);
    }

    /** @throws org.sawt.common.RuleViolation when any field was not what it should be */
    public void throwIfAny() {
        violations.throwIfAny();
    }

    private <T> T wrong(String name, String kind) {
        Optional.of(name).filter(this::has).ifPresent(field -> violations.check(false, field, "common.json." + kind));
        return null;
    }
}
