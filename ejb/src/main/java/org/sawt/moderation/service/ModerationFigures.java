package org.sawt.moderation.service;

import java.time.YearMonth;
import java.util.List;

/**
 * What moderation did, in numbers; nothing in it is about a person.
 *
 * @param total all months together
 * @param months the latest first
 * @param rules by the rules' numbers
 */
public record ModerationFigures(Period total, List<Period> months, List<ByRule> rules) {
    public ModerationFigures {
        months = List.copyOf(months);
        rules = List.copyOf(rules);
    }

    /**
     * One stretch of time.
     *
     * @param month which month; null for all of them
     * @param reports how many reports came in
     * @param signals how often the portal noticed something itself
     * @param medianHours until half of what waited was decided; null when nothing was
     * @param slowHours until nine tenths of it were decided; null when nothing was
     * @param appeals how many appeals came in
     * @param upheld how many appeals were agreed with
     */
    public record Period(
            YearMonth month,
            long reports,
            long signals,
            long hidden,
            long kept,
            long restored,
            Double medianHours,
            Double slowHours,
            long appeals,
            long upheld,
            long rejected) {

        public long decided() {
            return hidden + kept + restored;
        }

        /** The share of the decided appeals that was agreed with; null without any. */
        public Double upheldShare() {
            return upheld + rejected == 0 ? null : (double) upheld / (upheld + rejected);
        }
    }

    /**
     * One rule.
     *
     * @param reports how many reports named it
     * @param hidden how many items were hidden under it
     */
    public record ByRule(RuleView rule, long reports, long hidden) {}
}
