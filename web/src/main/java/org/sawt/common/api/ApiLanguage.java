package org.sawt.common.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language an answer is written in: the first of ours that the caller accepts, else English. */
public final class ApiLanguage {

    static final String ENGLISH = "en";
    private static final List<String> OURS = List.of("ar", ENGLISH);

    private ApiLanguage() {}

    /** "ar" or "en". */
    public static String of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(OURS::contains)
                .findFirst()
                .orElse(ENGLISH);
    }
}
