package org.sawt.government.service;

/** What a government entity, or the calendar it works by, is called; enough to name it and to link to it. */
public record EntityName(long id, String nameAr, String nameEn) {}
