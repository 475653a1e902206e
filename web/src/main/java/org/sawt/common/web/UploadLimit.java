package org.sawt.common.web;

import java.util.Set;
import java.util.stream.Stream;

/** How much one request may bring along; the container has the same limit in web.xml, and reads a little more itself. */
final class UploadLimit {

    static final long MEGABYTES = 115;

    /** A form without files: an officer's longest topic in two languages, escaped for the way, with room to spare. */
    static final long FORM_MEGABYTES = 4;

    private static final long BYTES = 1024 * 1024;

    /** The words of the container, whose classes are no part of the specification. */
    private static final Set<String> REFUSALS = Set.of("RequestTooBigException", "FileTooLargeException");

    private UploadLimit() {}

    static long megabytes(boolean uploads) {
        return uploads ? MEGABYTES : FORM_MEGABYTES;
    }

    static long bytes(boolean uploads) {
        return megabytes(uploads) * BYTES;
    }

    /** Whether this was thrown because more came than the container reads. */
    static boolean isReason(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(30)
                .anyMatch(cause -> REFUSALS.contains(cause.getClass().getSimpleName()));
    }
}
