package org.sawt.discussion.service;

import org.sawt.common.SubjectRef;
import org.sawt.discussion.CommentStatus;

/** What became of a comment that was written or changed: shown at once, or waiting for a moderator. */
public record CommentReceipt(long id, SubjectRef subject, CommentStatus status) {}
