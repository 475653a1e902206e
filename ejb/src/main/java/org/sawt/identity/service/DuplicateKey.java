package org.sawt.identity.service;

import java.sql.SQLException;

/** Recognises a violated UNIQUE key. */
final class DuplicateKey {

    /** MariaDB: duplicate entry. */
    private static final int DUPLICATE_ENTRY = 1062;

    private DuplicateKey() {}

    static boolean isCauseOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return true;
            }
        }
        return false;
    }
}
