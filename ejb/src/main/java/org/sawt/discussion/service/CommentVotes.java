package org.sawt.discussion.service;

/**
 * The votes on a comment, as they were last counted.
 *
 * @param own 1 up, -1 down, 0 none of the person who asks
 */
public record CommentVotes(long up, long down, int own) {}
