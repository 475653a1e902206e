package org.sawt.common.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Words of one style.
 *
 * @param text without white space apart from single spaces and line feeds, which are line breaks
 */
record RichRun(String text, Style style) {

    /** @param href where a link leads, null for words that are no link */
    record Style(boolean strong, boolean em, String href) {

        static final Style PLAIN = new Style(false, false, null);

        /** What two styles have in common: the style of the space between their words. */
        Style with(Style other) {
            boolean sameLink = href != null && href.equals(other.href);
            return new Style(strong && other.strong, em && other.em, sameLink ? href : null);
        }

        /** The style as marks around the words, the outermost first; a link's is its address. */
        private List<String> marks() {
            List<String> marks = new ArrayList<>();
            if (href != null) {
                marks.add(href);
            }
            if (strong) {
                marks.add(STRONG);
            }
            if (em) {
                marks.add(EM);
            }
            return marks;
        }
    }

    static final String STRONG = "strong";
    static final String EM = "em";

    /** How marks and words are written; an address is the only mark with a colon. */
    record Pen(Function<String, String> open, Function<String, String> close, Function<RichRun, String> words) {}

    /** Writes these runs one after the other; marks that go on are neither closed nor opened between them. */
    static void write(List<RichRun> runs, StringBuilder out, Pen pen) {
        List<String> standing = List.of();
        for (RichRun run : runs) {
            List<String> wanted = run.style().marks();
            int kept = common(standing, wanted);
            close(standing, kept, out, pen);
            wanted.stream().skip(kept).forEach(mark -> out.append(pen.open().apply(mark)));
            out.append(pen.words().apply(run));
            standing = wanted;
        }
        close(standing, 0, out, pen);
    }

    private static int common(List<String> standing, List<String> wanted) {
        int kept = 0;
        while (kept < Math.min(standing.size(), wanted.size())
                && standing.get(kept).equals(wanted.get(kept))) {
            kept++;
        }
        return kept;
    }

    private static void close(List<String> standing, int kept, StringBuilder out, Pen pen) {
        standing.subList(kept, standing.size())
                .reversed()
                .forEach(mark -> out.append(pen.close().apply(mark)));
    }
}
