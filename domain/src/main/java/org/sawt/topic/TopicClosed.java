package org.sawt.topic;

import java.time.Instant;

/** A topic was closed by its owner before its time. */
public record TopicClosed(long topicId, long ownerId, Instant closedAt) {}
