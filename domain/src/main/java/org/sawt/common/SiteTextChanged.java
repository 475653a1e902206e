package org.sawt.common;

/** An administrator worded a text of the pages anew, or went back to its default. */
public record SiteTextChanged(SiteTextName name) {}
