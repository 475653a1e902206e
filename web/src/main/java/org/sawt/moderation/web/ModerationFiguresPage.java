package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.ZoneId;
import org.sawt.common.web.Texts;
import org.sawt.moderation.service.FigureQueries;
import org.sawt.moderation.service.ModerationFigures;

/** The public report on moderation. */
@Named
@RequestScoped
public class ModerationFiguresPage {

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");
    private static final double HOURS_OF_A_DAY = 24;
    private static final double A_FEW_DAYS = 48;

    @Inject
    FigureQueries queries;

    @Inject
    Texts texts;

    private ModerationFigures figures;

    public void load() {
        figures = queries.get();
    }

    public ModerationFigures getFigures() {
        return figures;
    }

    /** The first day of a month, to be written as month and year. */
    public String month(YearMonth month) {
        String date = texts.date(month.atDay(1).atStartOfDay(BAHRAIN).toInstant());
        return date.substring(date.indexOf(' ') + 1);
    }

    /** A stretch of time in hours or days. */
    public String time(Double hours) {
        if (hours == null) {
            return "–";
        }
        return hours < A_FEW_DAYS
                ? texts.of("moderation.figures.hours", Math.round(hours))
                : texts.of("moderation.figures.days", Math.round(hours / HOURS_OF_A_DAY));
    }

    /** How many of a hundred, as the bar of a rule is long; the rule with most has all of it. */
    public long share(long number) {
        long most = figures.rules().stream()
                .mapToLong(ModerationFigures.ByRule::hidden)
                .max()
                .orElse(0);
        return most == 0 ? 0 : number * 100 / most;
    }
}
