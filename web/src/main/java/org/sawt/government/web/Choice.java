package org.sawt.government.web;

/** One entry of a drop-down list, as its value is written in the page. */
public record Choice(String value, String label) {}
