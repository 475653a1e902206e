package org.sawt.moderation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sawt.moderation.AppealState;
import org.sawt.moderation.DecisionAction;

/** The public report on moderation, made from the rows whenever somebody asks. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FigureQueries {

    private static final int MONTHS = 12;
    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    @Inject
    FigureRepository figures;

    @Inject
    RuleQueries rules;

    @Inject
    Clock clock;

    /** The last twelve months, this one included. */
    @PermitAll
    public ModerationFigures get() {
        YearMonth last = YearMonth.now(clock.withZone(BAHRAIN));
        Instant since =
                last.minusMonths(MONTHS - 1L).atDay(1).atStartOfDay(BAHRAIN).toInstant();
        List<FigureRepository.Count> counts = new ArrayList<>();
        counts.addAll(figures.reports(since));
        counts.addAll(figures.signals(since));
        counts.addAll(figures.decisions(since));
        counts.addAll(figures.appeals(since));
        Map<YearMonth, FigureRepository.Wait> waits = figures.waits(since);
        List<ModerationFigures.Period> months = IntStream.range(0, MONTHS)
                .mapToObj(back -> period(last.minusMonths(back), counts, waits))
                .toList();
        return new ModerationFigures(period(null, counts, waits), months, byRule(since));
    }

    private static ModerationFigures.Period period(
            YearMonth month, List<FigureRepository.Count> counts, Map<YearMonth, FigureRepository.Wait> waits) {
        FigureRepository.Wait wait = waits.getOrDefault(month, new FigureRepository.Wait(null, null));
        List<FigureRepository.Count> own = counts.stream()
                .filter(count -> month == null || count.month().equals(month))
                .toList();
        long upheld = sum(own, AppealState.UPHELD.name());
        long rejected = sum(own, AppealState.REJECTED.name());
        return new ModerationFigures.Period(
                month,
                sum(own, "reports"),
                sum(own, "signals"),
                sum(own, DecisionAction.HIDE.name()),
                sum(own, DecisionAction.KEEP.name()),
                sum(own, DecisionAction.RESTORE.name()),
                wait.median(),
                wait.slow(),
                upheld + rejected + sum(own, AppealState.OPEN.name()),
                upheld,
                rejected);
    }

    private static long sum(List<FigureRepository.Count> counts, String word) {
        return counts.stream()
                .filter(count -> count.word().equals(word))
                .mapToLong(FigureRepository.Count::number)
                .sum();
    }

    private List<ModerationFigures.ByRule> byRule(Instant since) {
        Map<Integer, Long> reports = figures.reportsByRule(since);
        Map<Integer, Long> hidden = figures.hiddenByRule(since);
        return rules.list().stream()
                .map(rule -> new ModerationFigures.ByRule(
                        rule, reports.getOrDefault(rule.number(), 0L), hidden.getOrDefault(rule.number(), 0L)))
                .toList();
    }
}
