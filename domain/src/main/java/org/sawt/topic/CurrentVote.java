package org.sawt.topic;

import java.time.Instant;

/** What a participant's answer to a question is now. */
public record CurrentVote(long choice, Instant castAt) {}
