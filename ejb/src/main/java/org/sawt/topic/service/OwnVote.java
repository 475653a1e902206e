package org.sawt.topic.service;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sawt.topic.CurrentVote;

/** What the caller has voted on a topic: the choice by question, and when the last of them was cast. */
public record OwnVote(Instant castAt, Map<Long, Long> choices) {

    static Optional<OwnVote> of(Map<Long, CurrentVote> current) {
        Map<Long, Long> choices = new TreeMap<>();
        current.forEach((question, vote) -> choices.put(question, vote.choice()));
        return current.values().stream()
                .map(CurrentVote::castAt)
                .max(Comparator.naturalOrder())
                .map(last -> new OwnVote(last, choices));
    }
}
