package org.sawt.discussion;

/**
 * A piece of a comment's text.
 *
 * @param text the words
 * @param address where a link leads to, http or https; null for anything but a link
 * @param mention whether a person is named
 */
public record TextPart(String text, String address, boolean mention) {
    static TextPart words(String text) {
        return new TextPart(text, null, false);
    }
}
