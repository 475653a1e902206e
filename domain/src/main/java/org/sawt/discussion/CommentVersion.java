package org.sawt.discussion;

import java.time.Instant;

/**
 * The words of a comment before they were changed.
 *
 * @param number counts from 1
 * @param writtenAt since when they stood there
 */
public record CommentVersion(int number, String text, CommentLabel label, String language, Instant writtenAt) {}
