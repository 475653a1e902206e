package org.sawt.government;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of body a government entity is. */
public enum EntityKind {
    MINISTRY,
    AUTHORITY,
    MUNICIPALITY,
    COUNCIL,
    DIRECTORATE,
    SERVICE_CENTRE,
    OTHER;

    /** The name in addresses, in JSON and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EntityKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
