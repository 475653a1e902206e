package org.sawt.topic.service;

/**
 * A number of the tally that is not what the votes say. With {@code questionId} 0 it is the turnout of the topic.
 */
public record TallyDifference(long topicId, long questionId, long choice, long counted, long actual) {}
