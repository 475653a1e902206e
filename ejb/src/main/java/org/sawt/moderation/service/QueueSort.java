package org.sawt.moderation.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders of the queue. */
public enum QueueSort {
    OLDEST("c.opened_at, c.id"),
    REPORTS("""
            (SELECT COUNT(*) FROM moderation_report n WHERE n.case_id = c.id AND n.settled_at IS NULL) DESC,
            c.opened_at, c.id"""),
    NEWEST("c.opened_at DESC, c.id DESC");

    private final String order;

    QueueSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }

    /** The word in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QueueSort> ofCode(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
}
