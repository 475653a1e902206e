package org.sawt.topic.service;

import org.sawt.topic.TopicStatus;

/** What the public list shows; a null status or kind (the kind's code) means any. */
public record TopicFilter(TopicStatus status, String kind, TopicSort sort) {
    public TopicFilter {
        sort = sort == null ? TopicSort.CLOSING_SOON : sort;
    }

    public static TopicFilter all() {
        return new TopicFilter(null, null, TopicSort.CLOSING_SOON);
    }
}
