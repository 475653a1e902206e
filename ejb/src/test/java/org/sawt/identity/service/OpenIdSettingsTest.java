package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIdSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://ekey.example/oidc", "http://localhost:9999/ekey", "http://127.0.0.1:9/x"})
    void takesAProviderOverTlsOrOnThisMachine(String issuer) {
        assertEquals(Optional.of(issuer), issuer(issuer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://ekey.example", "ftp://ekey.example", "ekey.example", "https://", "a b"})
    void takesNoOther(String issuer) {
        assertEquals(Optional.empty(), issuer(issuer));
    }

    @Test
    void knowsWhereTheProviderSendsPeopleBackTo() {
        OpenIdSettings settings = new OpenIdSettings(Map.of("SAWT_PUBLIC_URL", "https://sawt.example/"));
        assertEquals(URI.create("https://sawt.example/sso/answer"), settings.answerAddress());
    }

    @Test
    void hasANameInEachLanguage() {
        OpenIdSettings settings = new OpenIdSettings(Map.of("SAWT_OIDC_NAME_AR", "المفتاح"));
        assertEquals("المفتاح", settings.name("ar"));
        assertEquals("eKey", settings.name("en"));
    }

    private static Optional<String> issuer(String issuer) {
        return new OpenIdSettings(Map.of("SAWT_OIDC_ISSUER", issuer)).issuer();
    }
}
