package org.sawt.topic.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many of how many, drawn as a part of a bar that is 100 units long. */
public record Share(long votes, long total, long before) {

    public double ratio() {
        return total == 0 ? 0 : (double) votes / total;
    }

    /** Where this part of the bar starts: after the parts before it. */
    public String start() {
        return units(before);
    }

    public String length() {
        return units(votes);
    }

    private String units(long part) {
        if (total == 0) {
            return "0";
        }
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
