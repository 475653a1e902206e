package org.sawt.common.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;
import org.sawt.common.service.RichRun.Style;

/** Builds the blocks of a rich text from the tags and words that the sanitizer lets through. */
final class RichTextTree implements HtmlStreamEventReceiver {

    /** Deeper lists and quotations go on in the one around them. */
    private static final int DEEPEST = 5;

    /** A list, one of its items or a quotation that is open; {@code items} only for a list. */
    private record Frame(String tag, int start, List<RichBlock> blocks, List<List<RichBlock>> items) {}

    private final Deque<Frame> open = new ArrayDeque<>();
    private final RichWords words = new RichWords();
    private final Frame whole = new Frame("", 1, new ArrayList<>(), null);
    private int tooDeep;
    private int heading;
    private int strong;
    private int em;
    private String href;

    List<RichBlock> blocks() {
        return whole.blocks();
    }

    @Override
    public void openDocument() {
        open.push(whole);
    }

    @Override
    public void closeDocument() {
        flush();
        while (open.size() > 1) {
            pop();
        }
    }

    @Override
    public void text(String text) {
        words.add(text, style());
    }

    @Override
    public void openTag(String tag, List<String> attributes) {
        switch (tag) {
            case "strong" -> strong++;
            case "em" -> em++;
            case "a" -> href = attribute("href", attributes);
            case "br" -> words.addBreak(style());
            default -> openBlock(tag, attributes);
        }
    }

    @Override
    public void closeTag(String tag) {
        switch (tag) {
            case "strong" -> strong = Math.max(0, strong - 1);
            case "em" -> em = Math.max(0, em - 1);
            case "a" -> href = null;
            case "br" -> {}
            default -> closeBlock(tag);
        }
    }

    private void openBlock(String tag, List<String> attributes) {
        flush();
        switch (tag) {
            case "h2", "h3", "h4" -> heading = tag.charAt(1) - '0';
            case "ul", "ol" -> push(tag, number(attribute("start", attributes)));
            case "li" -> {
                closeItem();
                push(tag, 1);
            }
            case "blockquote" -> push(tag, 1);
            default -> heading = 0;
        }
    }

    private void closeBlock(String tag) {
        flush();
        if (tag.equals("li")) {
            closeItem();
        } else if (tooDeep > 0 && !tag.startsWith("h") && !tag.equals("p")) {
            tooDeep--;
        } else if (open.stream().anyMatch(frame -> frame.tag().equals(tag))) {
            while (!pop().equals(tag)) {
                // What was left open in it ends with it.
            }
        }
    }

    /** Ends the item that stands open in the innermost list, if there is one. */
    private void closeItem() {
        boolean inItem = false;
        for (Frame frame : open) {
            if (frame.items() != null) {
                break;
            }
            inItem |= frame.tag().equals("li");
        }
        while (inItem) {
            inItem = !pop().equals("li");
        }
    }

    private void push(String tag, int start) {
        boolean list = tag.equals("ul") || tag.equals("ol");
        if (tag.equals("li") && open.peek().items() == null) {
            push("ul", 1);
        } else if (!tag.equals("li")) {
            beginItem();
        }
        if (tag.equals("li") || depth() < DEEPEST) {
            open.push(new Frame(tag, start, new ArrayList<>(), list ? new ArrayList<>() : null));
        } else {
            tooDeep++;
        }
    }

    private long depth() {
        return open.stream().filter(frame -> !frame.tag().equals("li")).count() - 1;
    }

    private String pop() {
        Frame frame = open.pop();
        if (frame.tag().equals("li")) {
            if (!frame.blocks().isEmpty()) {
                open.peek().items().add(frame.blocks());
            }
        } else if (frame.items() != null) {
            endList(frame);
        } else if (!frame.blocks().isEmpty()) {
            add(new RichBlock.Quote(frame.blocks()));
        }
        return frame.tag();
    }

    /** Two lists of one kind, one after the other, are one list. */
    private void endList(Frame frame) {
        boolean ordered = frame.tag().equals("ol");
        List<RichBlock> around = open.peek().blocks();
        if (frame.items().isEmpty()) {
            return;
        }
        if (!around.isEmpty() && around.getLast() instanceof RichBlock.Items before && before.ordered() == ordered) {
            before.items().addAll(frame.items());
        } else {
            add(new RichBlock.Items(ordered, ordered ? frame.start() : 1, frame.items()));
        }
    }

    private void flush() {
        if (heading > 0) {
            List<RichRun> line = words.takeLine();
            if (!line.isEmpty()) {
                add(new RichBlock.Words(heading, line));
            }
        } else {
            words.takeParagraphs().forEach(runs -> add(new RichBlock.Words(0, runs)));
        }
        heading = 0;
    }

    private void add(RichBlock block) {
        beginItem();
        open.peek().blocks().add(block);
    }

    /** Whatever stands directly in a list is an item of it. */
    private void beginItem() {
        if (open.peek().items() != null) {
            open.push(new Frame("li", 1, new ArrayList<>(), null));
        }
    }

    private Style style() {
        return new Style(strong > 0, em > 0, href);
    }

    private static String attribute(String name, List<String> attributes) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }

    private static int number(String digits) {
        return digits != null && digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 1;
    }
}
