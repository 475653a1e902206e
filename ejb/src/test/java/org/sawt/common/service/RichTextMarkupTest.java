package org.sawt.common.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextMarkupTest {

    private final RichText text = new RichText();

    private String html(String html) {
        return text.clean(html).html();
    }

    private String markup(String markup) {
        return text.ofMarkup(markup).html();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a|<h2>a</h2>
            ## a|<h2>a</h2>
            ### a|<h3>a</h3>
            a\\nb|<p>a<br>b</p>
            a\\n\\nb|<p>a</p><p>b</p>
            **a** *b*|<p><strong>a</strong> <em>b</em></p>
            - a\\n- b|<ul><li>a</li><li>b</li></ul>
            1. a\\n2. b|<ol><li>a</li><li>b</li></ol>
            1986. a|<ol start="1986"><li>a</li></ol>
            > a\\n> b|<blockquote><p>a<br>b</p></blockquote>
            [a](https://b.example)|<p><a href="https://b.example" rel="nofollow ugc noopener">a</a></p>
            <https://b.example>|<p><a href="https://b.example" rel="nofollow ugc noopener">https://b.example</a></p>
            ---|<p>---</p>
            ```|<p>```</p>
            **وسط** *البلد*|<p><strong>وسط</strong> <em>البلد</em></p>
            """)
    void readsLightMarkup(String typed, String clean) {
        assertEquals(clean, markup(typed.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p># a</p>",
                "<p>a<br># b</p>",
                "<p>- a</p>",
                "<p>1. a</p>",
                "<p>2024) a</p>",
                "<p>&gt; a</p>",
                "<p>a<br>---</p>",
                "<p>a<br>===</p>",
                "<p>*a* **b** _c_ d_e `f`</p>",
                "<p>[a](b) [c]: d ![e](f) [g][h]</p>",
                "<p>&amp;amp; &amp;lt;</p>",
                "<p>&lt;b&gt;a&lt;/b&gt; 1 &lt; 2</p>",
                "<p>a\\b \\* \\</p>",
                "<p><strong>(a)</strong>b</p>",
                "<p><em>a</em><strong>b</strong><em><strong>c</strong></em></p>",
                "<p><strong>a<br>b</strong></p>",
                "<p><a href='https://a.example/(x)_[y]?a=1&amp;copy=2'>[a] *b*</a></p>",
                "<p>    a</p>",
                "<p>~~~</p>",
                "<ul><li>a<p>b</p><ul><li>c</li></ul></li><li><h2>d</h2></li></ul>",
                "<ol start='9'><li>a</li><li>b<ol><li>c</li></ol></li></ol>",
                "<ul><li><ul><li><ul><li>a</li></ul></li></ul></li></ul>",
                "<blockquote><blockquote><p>a</p></blockquote><ul><li>b</li></ul></blockquote>",
                "<blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote>",
                "<h2>a #</h2>",
                "<h2># a</h2>",
                "<h3>a *b*</h3>",
                "<p><a href='https://a.example'>https://a.example</a></p>",
                "<p>+ a</p>",
                "<p>a  b\t&nbsp;c</p>",
                "<p>***</p>",
                "<p>&#824;a</p>",
            })
    void canBeChangedInAForm(String given) {
        String clean = html(given);
        assertEquals(clean, markup(text.toMarkup(clean)), () -> text.toMarkup(clean));
    }

    @Test
    void fallsBackToTagsWhereMarksWouldBeReadOtherwise() {
        assertEquals("a\n\n<p><strong>(a)</strong>b</p>", text.toMarkup("<p>a</p><p><strong>(a)</strong>b</p>"));
    }

    @Test
    void showsAPersonLightMarksInTheForm() {
        assertEquals(
                "## عنوان\n\nنص **مهم** و*مائل*\nسطر\n\n- أ\n- ب\n  - ج\n\n1. د\n\n> هـ\n\n[و](https://a.example)",
                text.toMarkup("<h2>عنوان</h2><p>نص <strong>مهم</strong> و<em>مائل</em><br>سطر</p>"
                        + "<ul><li>أ</li><li>ب<ul><li>ج</li></ul></li></ul><ol><li>د</li></ol><blockquote><p>هـ</p></blockquote>"
                        + "<p><a href=\"https://a.example\">و</a></p>"));
        assertEquals("a_b (c) - d 1.5 x! #e", text.toMarkup("<p>a_b (c) - d 1.5 x! #e</p>"));
    }
}
