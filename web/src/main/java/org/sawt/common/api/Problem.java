package org.sawt.common.api;

import java.util.List;
import java.util.Locale;

/**
 * A refusal as JSON (RFC 9457, application/problem+json).
 *
 * @param type what kind of problem it is, the same in every language
 * @param title the kind in the caller's language
 * @param detail what is wrong with this request
 * @param instance the address that was asked for
 * @param errors the offending fields; null when the whole request is meant
 */
public record Problem(String type, String title, int status, String detail, String instance, List<FieldError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param field the name in JSON
     * @param code the rule that is broken, the same in every language
     */
    public record FieldError(String field, String code, String detail) {}

    /** "titleAr" is "title_ar" in JSON. */
    static String jsonName(String field) {
        return field == null
                ? null
                : field.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
