package org.sawt.topic.service;

/** An answer that changes what a participant has voted; {@code previousChoice} is null for a first answer. */
record AcceptedVote(long questionId, Long previousChoice, long choice, boolean firstOfParticipant) {}
