package org.sawt.topic.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.common.api.JsonFields;
import org.sawt.identity.AgeBand;
import org.sawt.identity.Eligibility;
import org.sawt.identity.Governorate;
import org.sawt.identity.Residency;
import org.sawt.identity.VerificationLevel;

/**
 * Who may take part.
 *
 * @param residency only these; null for both
 * @param governorates only people of these; empty for all
 * @param ageBands only people of these ages; empty for all
 */
public record EligibilityBody(String level, String residency, List<String> governorates, List<String> ageBands) {

    static EligibilityBody of(Eligibility eligibility) {
        return new EligibilityBody(
                code(eligibility.level()),
                eligibility.residency().map(EligibilityBody::code).orElse(null),
                codes(eligibility.governorates()),
                codes(eligibility.ageBands()));
    }

    /** Reads it as an officer's program writes it; what cannot be read is noted and stands for the default. */
    static Eligibility read(JsonFields json) {
        VerificationLevel level = json.oneOf("level", byCode(VerificationLevel.class), VerificationLevel.REGISTERED);
        return Eligibility.of(
                level == null ? VerificationLevel.REGISTERED : level,
                json.oneOf("residency", byCode(Residency.class), null),
                json.someOf("governorates", byCode(Governorate.class)),
                json.someOf("age_bands", byCode(AgeBand.class)));
    }

    static List<String> codes(Collection<? extends Enum<?>> values) {
        return values.stream().map(EligibilityBody::code).toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<String, E> byCode(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(EligibilityBody::code, Function.identity()));
    }
}
