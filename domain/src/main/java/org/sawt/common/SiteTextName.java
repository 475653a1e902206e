package org.sawt.common;

import java.util.Arrays;
import java.util.Optional;

/** The texts of the pages that an administrator may word anew. */
public enum SiteTextName {
    /** The large heading of the front page. */
    FRONT_TITLE(1, 120),

    /** The sentence below it. */
    FRONT_LEAD(2, 400),

    /** The bar above every page; there is none by default. */
    NOTICE(3, 300);

    private final long number;
    private final int longest;

    SiteTextName(long number, int longest) {
        this.number = number;
        this.longest = longest;
    }

    /** Under which it is stored and stands in addresses; never changes. */
    public long number() {
        return number;
    }

    /** The most code points in each language. */
    public int longest() {
        return longest;
    }

    public static Optional<SiteTextName> ofNumber(long number) {
        return Arrays.stream(values()).filter(name -> name.number == number).findFirst();
    }

    /** What audit rows call this text. */
    public SubjectRef subject() {
        return new SubjectRef("siteText", number);
    }
}
