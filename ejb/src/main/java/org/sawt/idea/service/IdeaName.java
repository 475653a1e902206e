package org.sawt.idea.service;

/** What an idea is called; enough to name it and to link to it. */
public record IdeaName(long id, String title, String language) {}
