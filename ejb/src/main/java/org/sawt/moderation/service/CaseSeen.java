package org.sawt.moderation.service;

/**
 * What a moderator had before the eyes when deciding.
 *
 * @param decisions how many decisions there had been
 * @param textHash of the text
 */
public record CaseSeen(int decisions, String textHash) {}
