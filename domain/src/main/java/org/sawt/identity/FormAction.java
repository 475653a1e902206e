package org.sawt.identity;

import java.time.Duration;

/** What a person does with a form of a page, and how often: a fresh account less often than one that is established. */
public enum FormAction {
    COMMENT(30, 10, 300, 60),
    IDEA(10, 4, 30, 10),
    REPORT(30, 10, 150, 30),
    SUPPORT(120, 60, 1000, 300),
    APPEAL(10, 5, 30, 10),
    UPLOAD(60, 20, 300, 60),
    VOTE_COMMENT(300, 120, 3000, 1000),
    INVITE(20, 5, 60, 15);

    /** How long an account is fresh. */
    public static final Duration FRESH = Duration.ofHours(24);

    private final int established;
    private final int fresh;
    private final int establishedDaily;
    private final int freshDaily;

    FormAction(int established, int fresh, int establishedDaily, int freshDaily) {
        this.established = established;
        this.fresh = fresh;
        this.establishedDaily = establishedDaily;
        this.freshDaily = freshDaily;
    }

    /** How many uses fit into one span of this window. */
    public int most(FormWindow window, boolean freshAccount) {
        return switch (window) {
            case TEN_MINUTES -> freshAccount ? fresh : established;
            case DAY -> freshAccount ? freshDaily : establishedDaily;
        };
    }
}
