package org.sawt.common.service;

import java.time.Instant;
import org.sawt.common.BilingualText;
import org.sawt.common.SiteTextName;

/**
 * One text of the pages, for its administrators.
 *
 * @param text the administrators' wording; empty while the default stands
 * @param version the version that a change starts from; 0 for a text that nobody has changed yet
 * @param changedAt when it was changed last; null for never
 */
public record SiteTextView(SiteTextName name, BilingualText text, int version, Instant changedAt) {

    public boolean isDefault() {
        return text.isEmpty();
    }
}
