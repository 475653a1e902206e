package org.sawt.idea.service;

import org.sawt.idea.PlaceForm;

/**
 * An idea as somebody typed or sent it; a draft may miss everything.
 *
 * @param body the text: light markup from a form, or HTML from a program, as {@code html} says
 * @param html whether the body is HTML
 * @param language in which it is written: "ar" or "en"
 * @param categoryId what it is about, or null while that is open
 * @param place where it is about; null for nowhere in particular
 */
public record IdeaForm(String title, String body, boolean html, String language, Long categoryId, PlaceForm place) {}
