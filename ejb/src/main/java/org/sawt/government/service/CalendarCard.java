package org.sawt.government.service;

/** A calendar in a list, with how many holidays it knows and how many entities work by it. */
public record CalendarCard(long id, String nameAr, String nameEn, long holidays, long entities) {}
