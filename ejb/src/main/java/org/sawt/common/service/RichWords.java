package org.sawt.common.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.sawt.common.PlainText;
import org.sawt.common.service.RichRun.Style;

/** Collects the words of one block: white space becomes single spaces, and none stands at the edges of a style. */
final class RichWords {

    private static final char BREAK = '\n';

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();

    void add(String words, Style style) {
        for (char c : PlainText.readable(words).toCharArray()) {
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\f';
            if (!space) {
                put(c, style);
            } else if (!text.isEmpty() && last() != ' ' && last() != BREAK) {
                put(' ', style);
            }
        }
    }

    void addBreak(Style style) {
        trimEnd(" ");
        put(BREAK, style);
    }

    /** The words as paragraphs: two breaks begin another one. Afterwards there is nothing here any more. */
    List<List<RichRun>> takeParagraphs() {
        trimEnd(" \n");
        for (int i = 1; i < text.length() - 1; i++) {
            if (isSpace(i)) {
                styles.set(i, styles.get(i - 1).with(next(i)));
            }
        }
        List<List<RichRun>> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf("\n\n", from);
            int to = end < 0 ? text.length() : end;
            add(paragraphs, from, to);
            from = to;
            while (from < text.length() && text.charAt(from) == BREAK) {
                from++;
            }
        }
        text.setLength(0);
        styles.clear();
        return paragraphs;
    }

    /** The words as one line. Afterwards there is nothing here any more. */
    List<RichRun> takeLine() {
        RichWords line = new RichWords();
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(i)) {
                line.put(text.charAt(i), styles.get(i));
            } else if (!line.text.isEmpty() && line.last() != ' ') {
                line.put(' ', styles.get(i));
            }
        }
        text.setLength(0);
        styles.clear();
        return line.takeParagraphs().stream().findFirst().orElse(List.of());
    }

    private void add(List<List<RichRun>> paragraphs, int from, int to) {
        boolean visible = text.substring(from, to)
                .codePoints()
                .anyMatch(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c) && !isInvisible(c));
        if (visible) {
            paragraphs.add(runs(from, to));
        }
    }

    private List<RichRun> runs(int from, int to) {
        List<RichRun> runs = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !styles.get(i).equals(styles.get(start))) {
                String words = Normalizer.normalize(text.substring(start, i), Normalizer.Form.NFC);
                runs.add(new RichRun(words, styles.get(start)));
                start = i;
            }
        }
        return runs;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    private Style next(int at) {
        int next = at + 1;
        while (next < text.length() - 1 && isSpace(next)) {
            next++;
        }
        return styles.get(next);
    }

    private boolean isSpace(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == BREAK;
    }

    private void put(char c, Style style) {
        text.append(c);
        styles.add(style);
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private void trimEnd(String what) {
        while (!text.isEmpty() && what.indexOf(last()) >= 0) {
            text.setLength(text.length() - 1);
            styles.removeLast();
        }
    }
}
