package org.sawt.topic.service;

import java.time.Instant;
import org.sawt.government.service.EntityName;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicStatus;

/**
 * A topic in a list.
 *
 * @param entity who asks, or null
 */
public record TopicCard(
        long id,
        TopicKind kind,
        TopicStatus status,
        String titleAr,
        String titleEn,
        String summaryAr,
        String summaryEn,
        Instant opensAt,
        Instant closesAt,
        long participants,
        EntityName entity) {}
