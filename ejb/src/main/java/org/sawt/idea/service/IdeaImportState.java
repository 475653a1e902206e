package org.sawt.idea.service;

import java.util.Locale;

/** How an import of ideas stands. */
public enum IdeaImportState {
    /** The file is here; its owner looks at what would happen. */
    UPLOADED,
    RUNNING,
    DONE,
    FAILED;

    /** The name in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
