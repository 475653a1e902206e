package org.sawt.discussion.service;

import org.sawt.common.SubjectRef;
import org.sawt.discussion.CommentDraft;

/**
 * A comment to be written.
 *
 * @param parentId the comment it answers, or null
 */
public record CommentCommand(SubjectRef subject, Long parentId, CommentDraft draft) {}
