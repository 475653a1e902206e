package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures the colours of the style sheet as WCAG 2.2 does (1.4.3 for text, 1.4.11 for edges). */
class ContrastTest {

    private static final Path SHEET = Path.of("src/main/webapp/resources/sawt/sawt.css");
    private static final Pattern TOKEN = Pattern.compile("(--[a-z-]+): (#[0-9A-Fa-f]{6});");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    /** Which text stands on which ground, somewhere in the portal. */
    private static final Map<String, Set<String>> TEXT_ON = Map.ofEntries(
            Map.entry("--ink", Set.of("--paper", "--surface", "--sunken")),
            Map.entry("--quiet", Set.of("--paper", "--surface", "--sunken")),
            Map.entry("--late", Set.of("--paper", "--surface")),
            Map.entry("--done", Set.of("--paper", "--surface")),
            Map.entry("--waiting", Set.of("--paper", "--surface")),
            Map.entry("--accent", Set.of("--paper", "--surface")),
            Map.entry("--on-fill", Set.of("--fill", "--fill-strong")),
            Map.entry("--on-band", Set.of("--band")),
            Map.entry("--on-band-quiet", Set.of("--band")),
            Map.entry("--paper", Set.of("--late")));

    /** Which edge has to be seen on which ground. */
    private static final Map<String, Set<String>> EDGE_ON = Map.of(
            "--edge", Set.of("--paper", "--surface", "--sunken"),
            "--focus", Set.of("--paper", "--surface"),
            "--fill", Set.of("--paper", "--surface"),
            "--done", Set.of("--sunken"),
            "--late", Set.of("--sunken"),
            "--ink", Set.of("--sunken"));

    private String sheet;

    @BeforeEach
    void readSheet() throws IOException {
        sheet = Files.readString(SHEET);
    }

    private Map<String, String> light() {
        return tokens(between("/* tokens: light */", "/* tokens: dark */"));
    }

    private Map<String, String> dark() {
        return tokens(between("/* tokens: dark */", "/* tokens: size */"));
    }

    private String between(String start, String end) {
        return sheet.substring(sheet.indexOf(start), sheet.indexOf(end));
    }

    private static Map<String, String> tokens(String block) {
        Map<String, String> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(block);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    @Test
    void everyTextCanBeReadInTheLightScheme() {
        measure(light(), TEXT_ON, TEXT);
    }

    @Test
    void everyTextCanBeReadInTheDarkScheme() {
        measure(dark(), TEXT_ON, TEXT);
    }

    @Test
    void everyEdgeCanBeSeenInBothSchemes() {
        measure(light(), EDGE_ON, EDGE);
        measure(dark(), EDGE_ON, EDGE);
    }

    @Test
    void bothSchemesHaveTheSameTokens() {
        assertEquals(new TreeSet<>(light().keySet()), new TreeSet<>(dark().keySet()));
    }

    @Test
    void everyColourOfATextIsMeasured() {
        assertEquals(Set.of(), without(used("(?<![a-z-])color: var\\((--[a-z-]+)\\)"), TEXT_ON.keySet()));
    }

    @Test
    void everyGroundIsMeasured() {
        Set<String> grounds = new TreeSet<>(Set.of("--edge", "--ink", "--done", "--late"));
        TEXT_ON.values().forEach(grounds::addAll);
        assertEquals(Set.of(), without(used("background: var\\((--[a-z-]+)\\)"), grounds));
    }

    @Test
    void coloursStandInTheTokensOnly() {
        String rules = sheet.substring(sheet.indexOf("/* tokens: size */"), sheet.indexOf("@media print"));
        assertEquals(Set.of(), matches(rules, "(#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|hsla?\\()"));
    }

    @Test
    void measuresAsTheStandardSays() {
        assertEquals(21, contrast("#000000", "#FFFFFF"), 0.01);
        assertEquals(4.54, contrast("#767676", "#FFFFFF"), 0.01);
    }

    private Set<String> used(String pattern) {
        return matches(sheet, pattern);
    }

    private static Set<String> matches(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        all.removeAll(known);
        return all;
    }

    private static void measure(Map<String, String> tokens, Map<String, Set<String>> pairs, double least) {
        pairs.forEach((front, grounds) -> grounds.forEach(ground -> {
            double contrast = contrast(tokens.get(front), tokens.get(ground));
            assertTrue(contrast >= least, front + " on " + ground + " is only " + contrast);
        }));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
