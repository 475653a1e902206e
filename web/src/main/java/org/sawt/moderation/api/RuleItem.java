package org.sawt.moderation.api;

import java.util.List;
import org.sawt.moderation.service.RuleView;

/** A rule that what people write can break. */
public record RuleItem(int number, String titleAr, String titleEn, String textAr, String textEn) {

    /** All rules. */
    public record Items(List<RuleItem> items) {

        static Items of(List<RuleView> rules) {
            return new Items(rules.stream()
                    .map(rule ->
                            new RuleItem(rule.number(), rule.titleAr(), rule.titleEn(), rule.textAr(), rule.textEn()))
                    .toList());
        }
    }
}
