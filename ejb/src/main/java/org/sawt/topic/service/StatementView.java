package org.sawt.topic.service;

/** A statement on its topic's page; the text of an imported one may be empty in one language. */
public record StatementView(long id, int number, String textAr, String textEn) {}
