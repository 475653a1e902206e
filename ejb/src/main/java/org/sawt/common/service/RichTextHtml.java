package org.sawt.common.service;

import java.util.List;
import org.sawt.common.service.RichRun.Pen;

/** Writes rich text as HTML: always the same way, so that cleaning it again changes nothing. */
final class RichTextHtml {

    /** Would melt with the bracket of a tag when the text is composed to NFC. */
    private static final String OVERLAY = "\u0338";

    private static final Pen PEN = new Pen(
            RichTextHtml::open, RichTextHtml::close, run -> escape(run.text()).replace("\n", "<br>"));

    private RichTextHtml() {}

    static String of(List<RichBlock> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> write(block, out));
        return out.toString();
    }

    private static void write(RichBlock block, StringBuilder out) {
        switch (block) {
            case RichBlock.Words words -> {
                String tag = words.level() == 0 ? "p" : "h" + words.level();
                out.append('<').append(tag).append('>');
                RichRun.write(words.runs(), out, PEN);
                out.append("</").append(tag).append('>');
            }
            case RichBlock.Quote quote -> {
                out.append("<blockquote>");
                quote.blocks().forEach(part -> write(part, out));
                out.append("</blockquote>");
            }
            case RichBlock.Items list -> writeList(list, out);
        }
    }

    private static void writeList(RichBlock.Items list, StringBuilder out) {
        String tag = list.ordered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append('>');
        list.items().forEach(item -> {
            out.append("<li>");
            writeItem(item, out);
            out.append("</li>");
        });
        out.append("</").append(tag).append('>');
    }

    /** The first paragraph of an item stands in it without a tag of its own. */
    private static void writeItem(List<RichBlock> item, StringBuilder out) {
        boolean bare = item.getFirst() instanceof RichBlock.Words words && words.level() == 0;
        if (bare) {
            RichRun.write(((RichBlock.Words) item.getFirst()).runs(), out, PEN);
        }
        item.stream().skip(bare ? 1 : 0).forEach(block -> write(block, out));
    }

    private static String open(String mark) {
        return mark.contains(":")
                ? "<a href=\"" + escape(mark) + "\" rel=\"nofollow ugc noopener\">"
                : "<" + mark + ">";
    }

    private static String close(String mark) {
        return mark.contains(":") ? "</a>" : "</" + mark + ">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace(OVERLAY, "&#824;");
    }
}
