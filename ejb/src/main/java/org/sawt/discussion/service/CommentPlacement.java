package org.sawt.discussion.service;

import org.sawt.common.SubjectRef;

/** Where a comment is found: below which subject, at which page. */
public record CommentPlacement(long id, SubjectRef subject, String path) {}
