package org.sawt.moderation.api;

import java.util.List;
import org.sawt.moderation.service.ModerationFigures;

/**
 * What moderation did in the last twelve months.
 *
 * @param total all months together
 * @param months the latest first
 */
public record FigureBody(Period total, List<Period> months, List<ByRule> rules) {

    /**
     * One stretch of time.
     *
     * @param month such as 2026-11; left out in the total
     * @param medianHours until half of what waited was decided
     * @param slowHours until nine tenths of it were
     */
    public record Period(
            String month,
            long reports,
            long signals,
            long hidden,
            long kept,
            long restored,
            Double medianHours,
            Double slowHours,
            long appeals,
            long appealsUpheld,
            long appealsRejected) {

        static Period of(ModerationFigures.Period period) {
            return new Period(
                    period.month() == null ? null : period.month().toString(),
                    period.reports(),
                    period.signals(),
                    period.hidden(),
                    period.kept(),
                    period.restored(),
                    period.medianHours(),
                    period.slowHours(),
                    period.appeals(),
                    period.upheld(),
                    period.rejected());
        }
    }

    /** One rule. */
    public record ByRule(int rule, String titleAr, String titleEn, long reports, long hidden) {

        static ByRule of(ModerationFigures.ByRule each) {
            return new ByRule(
                    each.rule().number(), each.rule().titleAr(), each.rule().titleEn(), each.reports(), each.hidden());
        }
    }

    static FigureBody of(ModerationFigures figures) {
        return new FigureBody(
                Period.of(figures.total()),
                figures.months().stream().map(Period::of).toList(),
                figures.rules().stream().map(ByRule::of).toList());
    }

    /** The months as lines of a table, for spreadsheets. */
    String csv() {
        StringBuilder lines = new StringBuilder("month,reports,signals,hidden,kept,restored,median_hours,slow_hours,"
                + "appeals,appeals_upheld,appeals_rejected\r\n");
        for (Period month : months) {
            lines.append(String.join(
                            ",",
                            month.month(),
                            String.valueOf(month.reports()),
                            String.valueOf(month.signals()),
                            String.valueOf(month.hidden()),
                            String.valueOf(month.kept()),
                            String.valueOf(month.restored()),
                            written(month.medianHours()),
                            written(month.slowHours()),
                            String.valueOf(month.appeals()),
                            String.valueOf(month.appealsUpheld()),
                            String.valueOf(month.appealsRejected())))
                    .append("\r\n");
        }
        return lines.toString();
    }

    private static String written(Double hours) {
        return hours == null ? "" : String.valueOf(Math.round(hours * 10) / 10.0);
    }
}
