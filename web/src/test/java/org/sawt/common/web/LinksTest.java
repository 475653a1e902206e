package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private final Links links = new Links();

    @BeforeEach
    void openAListInArabic() {
        links.language = new Language(new PagePath("ar", "topics", true, "status=open&page=3&q=%D8%B5%D9%88%D8%AA"));
    }

    @Test
    void staysInTheLanguageOfThePage() {
        assertEquals("/ar/topics", links.to("topics"));
        assertEquals("/ar/", links.to(""));
        assertEquals("/ar/topics/7", links.item("topics", 7L));
    }

    @Test
    void keepsTheFilterWhenThePageTurns() {
        assertEquals("/ar/topics?status=open&page=4&q=%D8%B5%D9%88%D8%AA", links.page(4));
    }

    @Test
    void startsAtTheFirstPageWhenAFilterChanges() {
        assertEquals("/ar/topics?status=closed&q=%D8%B5%D9%88%D8%AA", links.with("status", "closed"));
        assertEquals("/ar/topics?q=%D8%B5%D9%88%D8%AA", links.with("status", ""));
    }

    @Test
    void leadsBackAfterSigningIn() {
        assertEquals(
                "/ar/sign-in?continue=%2Far%2Ftopics%3Fstatus%3Dopen%26page%3D3%26q%3D%25D8%25B5%25D9%2588%25D8%25AA",
                links.getSignIn());
    }

    @Test
    void survivesABrokenAddress() {
        assertEquals(
                "/ar/topics?a=&page=1",
                Query.of("/ar/topics?a=%zz&&=x").with("page", 1).url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar", "/en/", "/ar/topics/7", "/en/topics?page=2&q=%20a"})
    void knowsItsOwnPages(String address) {
        assertTrue(Links.isPage(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/ar//evil.example",
                "/arabic",
                "/fr/topics",
                "/en/x?a=\\b",
                "/en/x?a=\r\nSet-Cookie: a=b",
                "/en/x?to=//evil",
                "javascript:alert(1)",
                ""
            })
    void leadsNobodyElsewhere(String address) {
        assertFalse(Links.isPage(address));
        assertFalse(Links.isPage(null));
    }
}
