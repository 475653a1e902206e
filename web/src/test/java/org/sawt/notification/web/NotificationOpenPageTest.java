package org.sawt.notification.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationOpenPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"ideas/12", "topics/3?comment=5#comment-5", "account/decisions/4", "ideas/12#answers"})
    void leadsToPagesOfThePortal(String path) {
        assertTrue(NotificationOpenPage.leadsOn(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/evil.example",
                "https://evil.example",
                "ideas//evil",
                "..\\evil",
                "ideas/1#a\r\nSet-Cookie: x",
                "ideas/1\r\nSet-Cookie: x",
                "ideas/1?x=\\\\evil"
            })
    void leadsNowhereElse(String path) {
        assertFalse(NotificationOpenPage.leadsOn(path));
    }
}
