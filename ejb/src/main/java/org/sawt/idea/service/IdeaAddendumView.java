package org.sawt.idea.service;

import java.time.Instant;

/** What the author added to an idea later; clean HTML. */
public record IdeaAddendumView(long id, String body, Instant addedAt) {}
