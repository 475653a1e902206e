package org.sawt.moderation;

/**
 * A ready-made reason as a moderator writes it.
 *
 * @param rule the number of the rule that it goes with, or null for any
 */
public record TemplateDraft(String nameAr, String nameEn, Integer rule, String textAr, String textEn) {}
