package org.sawt.identity.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders of the list of people. */
public enum PeopleSort {
    NEWEST("a.created_at DESC, a.id DESC"),
    OLDEST("a.created_at, a.id"),
    NAME("a.display_name, a.id");

    private final String order;

    PeopleSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }

    /** The name in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PeopleSort> ofCode(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
}
