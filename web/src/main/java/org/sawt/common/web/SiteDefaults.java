package org.sawt.common.web;

import org.sawt.common.BilingualText;
import org.sawt.common.SiteTextName;

/** The texts of the pages as they stand while no administrator has worded them anew. */
public final class SiteDefaults {

    private SiteDefaults() {}

    /** In both languages; empty where there is nothing by default. */
    public static BilingualText of(SiteTextName name) {
        return switch (name) {
            case FRONT_TITLE -> text("common.front.heading");
            case FRONT_LEAD -> text("common.front.lead");
            case NOTICE -> BilingualText.of("", "");
        };
    }

    private static BilingualText text(String key) {
        return BilingualText.of(
                Bundles.find(Language.ARABIC, key).orElse(""),
                Bundles.find(Language.ENGLISH, key).orElse(""));
    }
}
