package org.sawt.idea.service;

import java.time.Instant;
import java.time.LocalDate;

/** A step towards doing an idea; {@code doneAt} is null until it is done. */
public record IdeaMilestoneView(long id, String title, LocalDate dueOn, Instant doneAt) {}
