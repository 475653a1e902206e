package org.sawt.topic.service;

import org.sawt.topic.TopicStatus;

/** What the public list shows; a null status, kind (the kind's code) or entity means any. */
public record TopicFilter(TopicStatus status, String kind, Long entityId, TopicSort sort) {
    public TopicFilter {
        sort = sort == null ? TopicSort.CLOSING_SOON : sort;
    }

    public static TopicFilter all() {
        return new TopicFilter(null, null, null, TopicSort.CLOSING_SOON);
    }
}
