package org.sawt.moderation;

/**
 * A decision as a moderator states it.
 *
 * @param action what to do; null when it was not said
 * @param rule the number of the rule that the item breaks, or null
 * @param reason what the author is told
 * @param templateId the ready-made reason that was used, or null
 */
public record DecisionDraft(DecisionAction action, Integer rule, String reason, Long templateId) {}
