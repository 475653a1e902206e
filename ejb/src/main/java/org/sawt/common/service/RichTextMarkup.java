package org.sawt.common.service;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sawt.common.service.RichRun.Pen;

/** Writes rich text as people type it: with the light marks of CommonMark. */
final class RichTextMarkup {

    /** What would begin a heading, quotation or list at the beginning of a line, or underline a heading. */
    private static final Pattern BEGINNING = Pattern.compile("(?m)^(#{1,6}(?= |$)|>|[-+](?= |$)|=+$|-+$)");

    private static final Pattern NUMBERED = Pattern.compile("(?m)^([0-9]{1,9})([.)])(?= |$)");
    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*]|<(?=[A-Za-z/!?])|&(?=[A-Za-z#])|](?=[(:\\[])");
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern BRACKET = Pattern.compile("(?<!\\\\)[\\[\\]]");

    private RichTextMarkup() {}

    static String of(RichBlock block) {
        return switch (block) {
            case RichBlock.Words words -> words(words);
            case RichBlock.Quote quote ->
                blocks(quote.blocks())
                        .lines()
                        .map(line -> ("> " + line).strip())
                        .collect(Collectors.joining("\n"));
            case RichBlock.Items list -> list(list);
        };
    }

    private static String words(RichBlock.Words words) {
        StringBuilder out = new StringBuilder();
        RichRun.write(words.runs(), out, new Pen(RichTextMarkup::open, RichTextMarkup::close, RichTextMarkup::escape));
        return words.level() == 0 ? lines(out.toString()) : "#".repeat(words.level()) + " " + out;
    }

    private static String lines(String text) {
        String begun = BEGINNING.matcher(text).replaceAll("\\\\$1");
        return NUMBERED.matcher(begun).replaceAll("$1\\\\$2");
    }

    private static String list(RichBlock.Items list) {
        List<String> items = new ArrayList<>();
        int number = list.start();
        for (List<RichBlock> item : list.items()) {
            String marker = list.ordered() ? number++ + ". " : "- ";
            items.add(marker + blocks(item).replaceAll("\n(?!\n)", "\n" + " ".repeat(marker.length())));
        }
        return String.join("\n", items);
    }

    private static String blocks(List<RichBlock> blocks) {
        StringBuilder out = new StringBuilder();
        for (RichBlock block : blocks) {
            boolean close = block instanceof RichBlock.Items list && list.start() == 1;
            out.append(out.isEmpty() ? "" : close ? "\n" : "\n\n").append(of(block));
        }
        return out.toString();
    }

    private static String open(String mark) {
        return switch (mark) {
            case RichRun.STRONG -> "**";
            case RichRun.EM -> "*";
            default -> "[";
        };
    }

    private static String close(String mark) {
        return switch (mark) {
            case RichRun.STRONG -> "**";
            case RichRun.EM -> "*";
            default -> "](" + mark.replace("&", "&amp;") + ")";
        };
    }

    private static String escape(RichRun run) {
        String escaped = ALWAYS.matcher(run.text()).replaceAll("\\\\$0");
        String plain = UNDERSCORE.matcher(escaped).replaceAll("\\\\$0");
        return run.style().href() == null ? plain : BRACKET.matcher(plain).replaceAll("\\\\$0");
    }
}
