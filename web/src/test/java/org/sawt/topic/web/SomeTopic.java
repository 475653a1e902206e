package org.sawt.topic.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sawt.government.service.EntityName;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicOrigin;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.OptionView;
import org.sawt.topic.service.StatementView;
import org.sawt.topic.service.TopicView;

/** Builds topics as pages get them. */
class SomeTopic {

    static final long ID = 7;

    private final TopicKind kind;
    private final List<OptionView> options = new ArrayList<>();
    private final List<StatementView> statements = new ArrayList<>();
    private TopicStatus status = TopicStatus.OPEN;
    private String summaryEn = "Hours";
    private Eligibility eligibility = Eligibility.everybody();
    private List<EligibilityGap> gaps = List.of();

    private SomeTopic(TopicKind kind) {
        this.kind = kind;
    }

    static SomeTopic aQuestion() {
        SomeTopic topic = new SomeTopic(TopicKind.SINGLE_CHOICE);
        topic.options.add(new OptionView(71, "نعم", "Yes"));
        topic.options.add(new OptionView(72, "لا", "No"));
        return topic;
    }

    static SomeTopic withStatements(int count) {
        SomeTopic topic = new SomeTopic(TopicKind.STATEMENTS);
        for (int i = 1; i <= count; i++) {
            topic.statements.add(new StatementView(100 + i, i, "عبارة " + i, "Statement " + i));
        }
        return topic;
    }

    SomeTopic as(TopicStatus wanted) {
        status = wanted;
        return this;
    }

    SomeTopic only(Eligibility eligible, EligibilityGap... missing) {
        eligibility = eligible;
        gaps = List.of(missing);
        return this;
    }

    SomeTopic withoutEnglishSummary() {
        summaryEn = "";
        return this;
    }

    TopicView view() {
        return new TopicView(
                ID,
                kind,
                status,
                "مواعيد المكتبة",
                "Library hours",
                "المواعيد",
                summaryEn,
                "نص",
                "Text",
                Instant.parse("2026-11-01T06:00:00Z"),
                Instant.parse("2026-12-01T14:00:00Z"),
                ResultsVisibility.AFTER_VOTE,
                3,
                options,
                statements,
                true,
                4,
                TopicOrigin.SAWT,
                new EntityName(50, "الصحة", "Health"),
                eligibility,
                gaps);
    }
}
