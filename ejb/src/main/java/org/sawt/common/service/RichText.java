package org.sawt.common.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.sawt.common.CleanHtml;

/** Rich text of people: headings, paragraphs, lists, quotations, emphasis and links, and nothing else. */
@ApplicationScoped
public class RichText {

    /** Cleans HTML from anywhere; loose text becomes paragraphs. */
    public CleanHtml clean(String html) {
        throw new UnsupportedOperationException();
    }

    /** What a person typed into a form: plain text with light markup (CommonMark), HTML tags allowed, cleaned. */
    public CleanHtml ofMarkup(String text) {
        throw new UnsupportedOperationException();
    }

    /** Clean HTML as a person can change it in a form: the inverse of {@link #ofMarkup}. */
    public String toMarkup(String html) {
        throw new UnsupportedOperationException();
    }

    /** The text alone, blocks on lines of their own: for search, excerpts and mails. */
    public String plain(String html) {
        throw new UnsupportedOperationException();
    }
}
