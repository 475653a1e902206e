package org.sawt.idea.service;

/**
 * What an idea may be about.
 *
 * @param code the word that programs know a general category by; null for one of a round
 * @param active whether it can still be chosen
 */
public record CategoryView(long id, String code, String nameAr, String nameEn, boolean active) {}
