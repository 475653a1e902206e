package org.sawt.common.web;

import java.util.stream.Stream;

/** What came cannot be read as a form: broken off, wrongly coded, or with far too many fields. The answer is 400. */
class UnreadableRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEPTH = 30;

    UnreadableRequestException(Throwable cause) {
        super(cause);
    }

    /** Whether this was thrown because of it. */
    static boolean isReason(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .anyMatch(UnreadableRequestException.class::isInstance);
    }
}
