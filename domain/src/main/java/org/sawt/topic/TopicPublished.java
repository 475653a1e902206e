package org.sawt.topic;

import java.time.Instant;

/** A topic was put to the public; voting starts at {@code opensAt}. */
public record TopicPublished(long topicId, long ownerId, Instant opensAt, Instant closesAt) {}
