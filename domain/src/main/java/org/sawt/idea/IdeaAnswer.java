package org.sawt.idea;

/**
 * What the entity in charge says about an idea.
 *
 * @param status where the idea stands from now on
 * @param reason why, plain, for the public
 * @param language in which the reason is written: "ar" or "en"
 */
public record IdeaAnswer(IdeaStatus status, String reason, String language) {}
