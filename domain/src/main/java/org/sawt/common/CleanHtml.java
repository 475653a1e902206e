package org.sawt.common;

import java.util.List;

/**
 * Rich text that holds nothing but what the portal allows.
 *
 * @param html the text as it may be stored and shown: headings, paragraphs, lists, quotations, emphasis and links
 * @param dropped what was taken out of what the person sent, each once, such as "script" or "a[onclick]"; empty when nothing
 *     was
 */
public record CleanHtml(String html, List<String> dropped) {
    public CleanHtml {
        dropped = List.copyOf(dropped);
    }
}
