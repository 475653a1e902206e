package org.sawt.moderation.service;

/** A word, or several, that call a moderator wherever they are written. */
public record WordView(long id, String word) {}
