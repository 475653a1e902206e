package org.sawt.discussion.service;

import java.util.List;
import org.sawt.common.service.SubjectTitle;
import org.sawt.discussion.CommentVersion;

/**
 * A comment and its earlier words.
 *
 * @param versions the latest first
 */
public record CommentHistory(
        CommentView comment, SubjectTitle subject, CommentPlacement placement, List<CommentVersion> versions) {
    public CommentHistory {
        versions = List.copyOf(versions);
    }
}
