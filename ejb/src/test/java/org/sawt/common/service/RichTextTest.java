package org.sawt.common.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.RuleViolation;

class RichTextTest {

    private final RichText text = new RichText();

    private String html(String html) {
        return text.clean(html).html();
    }

    private String markup(String markup) {
        return text.ofMarkup(markup).html();
    }

    static Stream<String> vectors() {
        return HostileMarkup.vectors().stream();
    }

    private void assertHarmless(String clean) {
        assertTrue(HostileMarkup.isHarmless(clean), clean);
        assertEquals(clean, html(clean), "changes when it is cleaned again");
        assertEquals(clean, html(Normalizer.normalize(clean, Normalizer.Form.NFC)), "changes when it is composed");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void leavesNothingOfAnAttack(String vector) {
        assertHarmless(html(vector));
        assertHarmless(markup(vector));
        for (String around :
                List.of("<p>%s</p>", "<ul><li>%s", "<a href=\"%s\">x</a>", "<p title='%s'>x</p>", "**%s**")) {
            assertHarmless(html(around.replace("%s", vector)));
            assertHarmless(markup(around.replace("%s", vector)));
        }
        assertEquals(html(vector), markup(text.toMarkup(html(vector))));
        assertEquals(markup(vector), markup(text.toMarkup(markup(vector))));
    }

    @Test
    void knowsManyVectors() {
        assertTrue(vectors().count() > 200);
    }

    @Test
    void keepsWhatIsAllowed() {
        String all = "<h2>ه</h2><h3>b</h3><h4>c</h4><p>d<br>e <strong>f</strong> <em>g</em></p><ul><li>h</li></ul>"
                + "<ol><li>i<ul><li>j</li></ul></li></ol><blockquote><p>k</p></blockquote>"
                + "<p><a href=\"https://a.example/x?y=1&amp;z=2\" rel=\"nofollow ugc noopener\">l</a></p>";
        assertEquals(all, html(all));
        assertEquals(List.of(), text.clean(all).dropped());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h1>a</h1>|<h2>a</h2>
            <h6>a</h6>|<h4>a</h4>
            <b>a</b><i>b</i>|<p><strong>a</strong><em>b</em></p>
            a <b> b </b> c|<p>a <strong>b</strong> c</p>
            <div>a</div><div>b</div>|<p>a</p><p>b</p>
            a<br><br><br>b|<p>a</p><p>b</p>
            <ul>a<li>b</ul>|<ul><li>a</li><li>b</li></ul>
            <ul><li>a</li></ul><ul><li>b</li></ul>|<ul><li>a</li><li>b</li></ul>
            <ol start=7><li>a</ol>|<ol start="7"><li>a</li></ol>
            <li><p>a</p><p>b</p>|<ul><li>a<p>b</p></li></ul>
            <p> </p><p>&nbsp;</p><h2></h2><p>&#8203;</p>a|<p>a</p>
            <a href="https://a.example"> a </a>b|<p><a href="https://a.example" rel="nofollow ugc noopener">a</a> b</p>
            <a href="HTTPS://A.example">a</a>|<p><a href="https://A.example" rel="nofollow ugc noopener">a</a></p>
            <a href="mailto:a@b.example">a</a>|<p><a href="mailto:a@b.example" rel="nofollow ugc noopener">a</a></p>
            <a href="/admin">a</a>|<p>a</p>
            <h2>a<br>&#128077;&#127997; b</h2>|<h2>a 👍🏽 b</h2>
            <table><tr><td>a</td><td>b</td></tr></table>|<p>a</p><p>b</p>
            1 < 2 & 3|<p>1 &lt; 2 &amp; 3</p>
            """)
    void bringsEverythingIntoOneForm(String given, String clean) {
        assertEquals(clean, html(given));
        assertEquals(clean, html(clean));
    }

    @Test
    void keepsTheLinesOfLooseText() {
        assertEquals("<p>a<br>b</p><p>c</p>", html("a\nb\n\nc"));
        assertEquals("<p>a b</p>", html("<p>a\nb</p>"));
        assertEquals("", html(null));
        assertEquals("", html("   \n "));
    }

    @Test
    void keepsTheWordsOfWhatIsDroppedButNotScripts() {
        assertEquals("<p>a b c</p>", html("a <span>b</span> <custom>c</custom>"));
        for (String tag : List.of("script", "style", "iframe", "noscript", "title")) {
            String html = html("<p>a</p><" + tag + ">dropped</" + tag + "><p>b</p>");
            assertEquals("<p>a</p><p>b</p>", html, tag);
        }
    }

    @Test
    void tellsWhatItDroppedOnce() {
        List<String> dropped = text.clean("<p onclick='x' class=c>a</p><p onclick=y>b</p><script>c</script>"
                        + "<a href='javascript:d'>e</a><a rel=x target=_blank href=https://f.example>g</a>")
                .dropped();
        assertEquals(List.of("p[onclick]", "p[class]", "script", "a[href]"), dropped);
        assertEquals(List.of("script"), text.ofMarkup("a <script>b</script>").dropped());
        assertEquals(
                List.of(), text.ofMarkup("# a\n\n1 < 2 **b**\n\n3. c\n4. d").dropped());
    }

    @Test
    void givesThePlainText() {
        assertEquals(
                "a\nb c\nd\ne\nf",
                text.plain("<h2>a</h2><p>b <b>c</b><br>d</p><ul><li>e</li></ul><blockquote>f</blockquote>"));
        assertEquals("<b>", text.plain("<p>&lt;b&gt;</p>"));
    }

    /** Texts put together at random out of everything that has a meaning somewhere. */
    @Test
    void findsEveryTextAgain() {
        List<String> parts = List.of(
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<i>",
                "</i>",
                "<ul>",
                "<li>",
                "</li>",
                "</ul>",
                "<ol>",
                "</ol>",
                "<h2>",
                "</h3>",
                "<br>",
                "\n",
                " ",
                "<a href='https://a.example/_*'>",
                "</a>",
                "<blockquote>",
                "</blockquote>",
                "*",
                "_",
                "**",
                "[",
                "](",
                ")",
                "\\",
                "`",
                "#",
                "# ",
                "- ",
                "1. ",
                ">",
                "<",
                "&",
                "&amp;",
                "&lt;",
                "ا",
                "é",
                "e\u0301",
                "\u0338",
                "👍",
                "a",
                "word",
                "!",
                "=",
                "---",
                "\u00a0",
                "</div>");
        Random random = new Random(4);
        for (int round = 0; round < 800; round++) {
            String mixed = IntStream.range(0, 2 + random.nextInt(25))
                    .mapToObj(i -> parts.get(random.nextInt(parts.size())))
                    .collect(Collectors.joining());
            for (String clean : List.of(html(mixed), markup(mixed))) {
                assertHarmless(clean);
                assertEquals(clean, markup(text.toMarkup(clean)), mixed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>",
                "<blockquote>",
                "<b>",
                "[",
                "*a ",
                "> ",
                "- ",
                "![",
                "<a href=https://a.example>",
                "(",
                "`",
                "**a*",
                "<",
                "&"
            })
    void staysFastAndShallow(String part) {
        String deep = part.repeat(30_000 / part.length()) + "x";
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (String clean : List.of(html(deep), markup(deep))) {
                assertTrue(HostileMarkup.isHarmless(clean));
                assertTrue(clean.split("<(ul|ol|blockquote)", -1).length <= 6
                        || !clean.contains("<ul><li><ul><li><ul><li><ul><li><ul><li><ul>"));
                assertEquals(clean, html(clean));
            }
        });
    }

    @Test
    void refusesWhatIsFarTooLong() {
        String long_ = "a".repeat(200_001);
        RuleViolation violation = assertThrows(RuleViolation.class, () -> text.clean(long_));
        assertEquals("common.richText.long", violation.violations().getFirst().key());
    }
}
