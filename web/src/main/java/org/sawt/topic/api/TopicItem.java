package org.sawt.topic.api;

import java.time.Instant;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.government.service.EntityName;
import org.sawt.topic.service.TopicCard;

/**
 * A topic in the list.
 *
 * @param entity who asks, or null
 */
public record TopicItem(
        long id,
        String kind,
        String status,
        String titleAr,
        String titleEn,
        Instant opensAt,
        Instant closesAt,
        long participants,
        EntityName entity) {

    /** A page of the list, and how many topics there are on all pages. */
    public record Items(List<TopicItem> items, long total) {

        static Items of(Page<TopicCard> page) {
            return new Items(page.items().stream().map(TopicItem::of).toList(), page.total());
        }
    }

    private static TopicItem of(TopicCard topic) {
        return new TopicItem(
                topic.id(),
                topic.kind().code(),
                topic.status().code(),
                topic.titleAr(),
                topic.titleEn(),
                topic.opensAt(),
                topic.closesAt(),
                topic.participants(),
                topic.entity());
    }
}
