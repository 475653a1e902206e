package org.sawt.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is not as it was written, each thing once, and no more than a person reads. */
final class Findings {

    private static final int MOST = 200;

    private final Set<Tampering> found = new LinkedHashSet<>();

    void row(long row, Tampering.Kind kind, String place) {
        if (found.size() < MOST) {
            found.add(new Tampering(row, kind, place));
        }
    }

    void add(Tampering.Kind kind, String place) {
        row(0, kind, place);
    }

    List<Tampering> all() {
        return List.copyOf(found);
    }
}
