package org.sawt.topic;

import java.time.Instant;

/** From when until when a topic is voted on; {@code closesAt} itself is too late. */
public record VotingPeriod(Instant opensAt, Instant closesAt) {}
