package org.sawt.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a moderator does with an item. */
public enum DecisionAction {
    /** Puts a stub in its place. */
    HIDE,
    /** Lets it stand, or lets it be seen where it waited. */
    KEEP,
    /** Shows it again. */
    RESTORE;

    /** The word in addresses, JSON and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DecisionAction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst();
    }
}
