package org.sawt.topic;

/** An accepted vote that the tally does not hold yet; {@code previousChoice} is null for the first answer to the question. */
public record UncountedVote(
        long id, long topicId, long questionId, Long previousChoice, long choice, boolean firstOfParticipant) {}
