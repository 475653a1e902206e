package org.sawt.topic.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sawt.common.BilingualText;
import org.sawt.government.service.EntityName;
import org.sawt.topic.Answer;
import org.sawt.topic.TopicKind;
import org.sawt.topic.service.OptionView;
import org.sawt.topic.service.StatementView;
import org.sawt.topic.service.TopicResults;
import org.sawt.topic.service.TopicView;

/**
 * A topic with its questions.
 *
 * @param results when the public may see the results
 * @param resultsVisible whether the caller may see them now; without, the counts are left out
 * @param entity who asks, or null
 * @param gaps what keeps the caller from voting
 * @param options of a single choice, else null
 * @param statements of a statements topic, else null
 */
public record TopicDetail(
        long id,
        String kind,
        String status,
        String titleAr,
        String titleEn,
        String summaryAr,
        String summaryEn,
        String bodyAr,
        String bodyEn,
        Instant opensAt,
        Instant closesAt,
        long participants,
        String origin,
        String results,
        boolean resultsVisible,
        EntityName entity,
        EligibilityBody eligibility,
        List<String> gaps,
        List<Option> options,
        List<Statement> statements) {

    /** @param count null while the results are hidden */
    public record Option(long id, String textAr, String textEn, Long count) {}

    /**
     * @param number the number it is known by inside its topic; for an imported one the id it came with
     * @param text in the caller's language, or in the other one where it is missing
     * @param agree null while the results are hidden, like disagree and pass
     */
    public record Statement(
            long id, int number, String text, String textAr, String textEn, Long agree, Long disagree, Long pass) {}

    static TopicDetail of(TopicView topic, TopicResults results, String language) {
        boolean choice = topic.kind() == TopicKind.SINGLE_CHOICE;
        return new TopicDetail(
                topic.id(),
                topic.kind().code(),
                topic.status().code(),
                topic.titleAr(),
                topic.titleEn(),
                topic.summaryAr(),
                topic.summaryEn(),
                topic.bodyAr(),
                topic.bodyEn(),
                topic.opensAt(),
                topic.closesAt(),
                topic.participants(),
                topic.origin().name().toLowerCase(Locale.ROOT),
                topic.resultsVisibility().code(),
                topic.resultsVisible(),
                topic.entity(),
                EligibilityBody.of(topic.eligibility()),
                EligibilityBody.codes(topic.gaps()),
                choice
                        ? topic.options().stream()
                                .map(each -> option(topic, each, results))
                                .toList()
                        : null,
                choice
                        ? null
                        : topic.statements().stream()
                                .map(each -> statement(each, results, language))
                                .toList());
    }

    private static Option option(TopicView topic, OptionView option, TopicResults results) {
        return new Option(option.id(), option.textAr(), option.textEn(), count(results, topic.id(), option.id()));
    }

    private static Statement statement(StatementView statement, TopicResults results, String language) {
        return new Statement(
                statement.id(),
                statement.number(),
                BilingualText.of(statement.textAr(), statement.textEn()).in(language),
                statement.textAr(),
                statement.textEn(),
                count(results, statement.id(), Answer.AGREE),
                count(results, statement.id(), Answer.DISAGREE),
                count(results, statement.id(), Answer.PASS));
    }

    private static Long count(TopicResults results, long question, long choice) {
        return results.isHidden() ? null : results.count(question, choice);
    }
}
