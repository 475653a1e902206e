package org.sawt.topic.service;

/** An option of a single-choice topic on its page. */
public record OptionView(long id, String textAr, String textEn) {}
