package org.sawt.topic.service;

import java.time.Instant;
import java.util.Map;

/**
 * An accepted vote: whether it is the person's first on this topic, and the person's whole current vote on the topic, the
 * choice by question.
 */
public record VoteReceipt(boolean first, Instant castAt, Map<Long, Long> choices) {}
