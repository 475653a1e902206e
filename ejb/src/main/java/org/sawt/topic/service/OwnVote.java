package org.sawt.topic.service;

import java.time.Instant;
import java.util.Map;

/** What the caller has voted on a topic: the choice by question, and when the last of them was cast. */
public record OwnVote(Instant castAt, Map<Long, Long> choices) {}
