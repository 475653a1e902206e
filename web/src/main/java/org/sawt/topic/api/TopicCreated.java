package org.sawt.topic.api;

/** The id of a new topic. */
public record TopicCreated(long id) {}
