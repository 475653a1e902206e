package org.sawt.topic.service;

import java.time.Instant;
import java.util.List;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicOrigin;
import org.sawt.topic.TopicStatus;

/** A topic on its page. {@code resultsVisible} is for the caller who asked. */
public record TopicView(
        long id,
        TopicKind kind,
        TopicStatus status,
        String titleAr,
        String titleEn,
        String summaryAr,
        String summaryEn,
        String bodyAr,
        String bodyEn,
        Instant opensAt,
        Instant closesAt,
        ResultsVisibility resultsVisibility,
        long participants,
        List<OptionView> options,
        List<StatementView> statements,
        boolean resultsVisible,
        int version,
        TopicOrigin origin) {}
