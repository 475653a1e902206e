package org.sawt.common.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.sawt.common.CleanHtml;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;

/**
 * Rich text of people: headings, paragraphs, lists, quotations, emphasis and links, and nothing else. The sanitizer takes out
 * what is not allowed; what is left is read into {@link RichBlock}s and written anew.
 */
@ApplicationScoped
public class RichText {

    /** In UTF-16 units and before anything is dropped; any text that is kept is bounded more narrowly by its feature. */
    private static final int LONGEST = 200_000;

    private static final int DEEPEST_BLOCK = 30;
    private static final int DEEPEST_INLINE = 30;
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, HtmlBlock.class, ListBlock.class, BlockQuote.class))
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .maxInlineNesting(DEEPEST_INLINE)
            .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().softbreak("<br>").build();

    /** Cleans HTML from anywhere; loose text becomes paragraphs. */
    public CleanHtml clean(String html) {
        String given = bounded(html);
        List<String> dropped = new ArrayList<>();
        boolean loose = !TAG.matcher(given).find();
        return new CleanHtml(
                RichTextHtml.of(RichTextPolicy.read(loose ? given.replace("\n", "<br>") : given, dropped)), dropped);
    }

    /** What a person typed into a form: plain text with light markup (CommonMark), HTML tags allowed, cleaned. */
    public CleanHtml ofMarkup(String text) {
        List<String> dropped = new ArrayList<>();
        return new CleanHtml(RichTextHtml.of(blocks(bounded(text), dropped)), dropped);
    }

    /** Clean HTML as a person can change it in a form: the inverse of {@link #ofMarkup}. */
    public String toMarkup(String html) {
        List<RichBlock> blocks = RichTextPolicy.read(bounded(html), new ArrayList<>());
        String markup = blocks.stream().map(this::markup).collect(Collectors.joining("\n\n"));
        return says(markup, blocks) ? markup : RichTextHtml.of(blocks);
    }

    /** The text alone, blocks on lines of their own: for search, excerpts and mails. */
    public String plain(String html) {
        List<String> lines = new ArrayList<>();
        lines(RichTextPolicy.read(bounded(html), new ArrayList<>()), lines);
        return String.join("\n", lines);
    }

    /** A block whose marks would be read as something else is given as the HTML it is. */
    private String markup(RichBlock block) {
        String markup = RichTextMarkup.of(block);
        return says(markup, List.of(block)) ? markup : RichTextHtml.of(List.of(block));
    }

    private static boolean says(String markup, List<RichBlock> blocks) {
        return blocks(markup, new ArrayList<>()).equals(blocks);
    }

    private static List<RichBlock> blocks(String markup, List<String> dropped) {
        return RichTextPolicy.read(RENDERER.render(PARSER.parse(markup)), dropped);
    }

    private static void lines(List<RichBlock> blocks, List<String> lines) {
        for (RichBlock block : blocks) {
            switch (block) {
                case RichBlock.Words words ->
                    lines.add(words.runs().stream().map(RichRun::text).collect(Collectors.joining()));
                case RichBlock.Quote quote -> lines(quote.blocks(), lines);
                case RichBlock.Items list -> list.items().forEach(item -> lines(item, lines));
            }
        }
    }

    private static String bounded(String text) {
        String given = PlainText.readable(Objects.requireNonNullElse(text, ""));
        if (given.length() > LONGEST) {
            throw RuleViolation.invalid("body", "common.richText.long", LONGEST);
        }
        return given;
    }
}
