package org.sawt.moderation;

import org.sawt.common.SubjectRef;

/**
 * What a person has written or changed and wants shown.
 *
 * @param content the comment, idea, … itself
 * @param authorId the account of who wrote it
 * @param text all of its words, plain
 * @param mode when it is reviewed
 */
public record Submission(SubjectRef content, long authorId, String text, ModerationMode mode) {}
