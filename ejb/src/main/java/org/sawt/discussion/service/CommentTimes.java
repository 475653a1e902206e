package org.sawt.discussion.service;

import java.time.Instant;

/**
 * When a comment was written and changed.
 *
 * @param editedAt null when it never was
 * @param versions how many earlier versions everybody can read
 */
public record CommentTimes(Instant createdAt, Instant editedAt, int versions) {}
