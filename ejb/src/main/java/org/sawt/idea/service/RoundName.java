package org.sawt.idea.service;

/** What a round is called; enough to name it and to link to it. */
public record RoundName(long id, String titleAr, String titleEn) {}
