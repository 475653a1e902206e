package org.sawt.discussion;

/**
 * The lower bound of the Wilson interval: the share of approval that votes make at least likely (95 %). Two votes for and none
 * against say less than a hundred for and ten against. See Wilson, "Probable inference", 1927.
 */
public final class WilsonScore {
    private static final double Z = 1.959964;
    private static final int UNITS = 1_000_000_000;

    private WilsonScore() {}

    /** In billionths, so that it compares exactly in a database and in an address; 0 without votes. */
    public static int of(long up, long down) {
        long votes = up + down;
        if (votes == 0) {
            return 0;
        }
        double share = (double) up / votes;
        double spread = Z * Math.sqrt((share * (1 - share) + Z * Z / (4 * votes)) / votes);
        double bound = (share + Z * Z / (2 * votes) - spread) / (1 + Z * Z / votes);
        return (int) Math.round(Math.max(0, bound) * UNITS);
    }
}
