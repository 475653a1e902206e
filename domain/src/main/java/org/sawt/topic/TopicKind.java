package org.sawt.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a topic is answered. */
public enum TopicKind {
    /** One question, 2 to 12 options, one of them chosen. */
    SINGLE_CHOICE,
    /** A list of statements; each answered agree, disagree or pass. */
    STATEMENTS;

    /** The name in JSON, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TopicKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
