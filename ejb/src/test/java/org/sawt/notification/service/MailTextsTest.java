package org.sawt.notification.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.notification.MailText;

class MailTextsTest {

    private static final String LINK = "https://sawt.example/ar/confirm?token=abc";

    @Test
    void speakTheLanguageOfThePerson() {
        assertTrue(MailTexts.of("confirm", "ar", LINK).subject().contains("صوت"));
        assertTrue(MailTexts.of("confirm", "en", LINK).subject().contains("Sawt"));
    }

    @Test
    void carryTheLinkOnALineOfItsOwn() {
        for (String language : Set.of("ar", "en")) {
            MailText mail = MailTexts.of("confirm", language, LINK);
            assertTrue(mail.body().lines().anyMatch(LINK::equals));
            assertFalse(mail.body().contains("{0}"));
        }
    }

    @Test
    void existInBothLanguages() throws IOException {
        assertEquals(keys("ar"), keys("en"));
    }

    @Test
    void linkToThePublicAddress() {
        PublicUrl url = new PublicUrl("https://sawt.example/");
        assertEquals("https://sawt.example/ar/sign-in", url.to("/ar/sign-in"));
        assertEquals("sawt.example", url.host());
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                MailTexts.class.getResourceAsStream("mail_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words.keySet();
    }
}
