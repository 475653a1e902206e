package org.sawt.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/ar/topics/7", "/en/topics?status=open&page=2", "/ar/"})
    void leadsBackToAPageOfThePortal(String address) {
        assertEquals(address, ReturnPath.of(address));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/ar/",
                "/\\evil.example",
                "/ar//evil.example",
                "/ar/\\evil.example",
                "/ar/../../evil",
                "/ar/topics\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/dev/mail",
                "/fr/topics",
                "/ar",
                "/ar/sign-in?continue=/ar/sign-in",
                "/en/sign-out",
                "/ar/confirm?token=x"
            })
    void leadsNowhereElse(String address) {
        assertEquals("", ReturnPath.of(address));
        assertEquals("", ReturnPath.query(address));
    }

    @Test
    void leadsOnFromTheWayIn() {
        assertEquals(
                "?continue=%2Fen%2Ftopics%3Fstatus%3Dopen%26page%3D2",
                ReturnPath.query("/en/topics?status=open&page=2"));
    }
}
