package org.sawt.idea.service;

import java.time.Instant;
import org.sawt.government.service.EntityName;
import org.sawt.idea.RoundStatus;

/**
 * A round in a list.
 *
 * @param entity who asks, or null
 * @param closesAt null for a round without an end
 * @param ideas how many of its ideas are public
 */
public record RoundCard(
        long id,
        RoundStatus status,
        boolean standing,
        String titleAr,
        String titleEn,
        String questionAr,
        String questionEn,
        Instant opensAt,
        Instant closesAt,
        EntityName entity,
        long ideas) {}
