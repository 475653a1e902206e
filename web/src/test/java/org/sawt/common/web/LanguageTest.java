package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguageTest {

    private final Language arabic = new Language(new PagePath("ar", "topics/7", true, "page=2"));
    private final Language english = Language.of("en");

    @Test
    void keepsThePageWhenTheLanguageChanges() {
        assertEquals("/en/topics/7?page=2", arabic.getOtherUrl());
        assertEquals("/ar/", english.getOtherUrl());
    }

    @Test
    void leadsFromAnUnknownPlaceToTheFrontPageOfTheOtherLanguage() {
        assertEquals("/en/", new Language(new PagePath("ar", "x.xhtml", false, "a=1")).getOtherUrl());
    }

    @Test
    void picksTheOtherLanguageWhereOneIsMissing() {
        assertEquals("نص", arabic.pick("نص", "text"));
        assertEquals("text", arabic.pick(" ", "text"));
        assertEquals("en", arabic.pickedLang(null, "text"));
        assertEquals("نص", english.pick("نص", null));
    }

    @Test
    void knowsTheDirectionOfAText() {
        assertEquals("rtl", english.dirOf("صوت"));
        assertEquals("rtl", english.dirOf("«صوت» is a word"));
        assertEquals("ltr", arabic.dirOf("Sawt"));
        assertEquals("rtl", arabic.dirOf("12"));
        assertEquals("rtl", english.dirOf("ar"));
        assertEquals("ltr", arabic.dirOf("en"));
        assertEquals("en", english.langOf(null));
    }
}
