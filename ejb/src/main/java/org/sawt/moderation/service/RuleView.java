package org.sawt.moderation.service;

/** A rule as everybody reads it, known by its number. */
public record RuleView(int number, String titleAr, String titleEn, String textAr, String textEn) {}
