package org.sawt.topic.service;

import java.util.Locale;

/** How an import stands. */
public enum PolisImportState {
    RUNNING,
    DONE,
    FAILED;

    /** The name in JSON and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
