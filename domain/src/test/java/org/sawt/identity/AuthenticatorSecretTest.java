package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AuthenticatorSecretTest {

    /** The shared secret of RFC 6238, appendix B. */
    private final AuthenticatorSecret secret =
            AuthenticatorSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void isTypedInGroupsOfBase32() {
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", secret.grouped());
    }

    @Test
    void namesThePortalAndThePersonToTheAuthenticator() {
        assertEquals(
                "otpauth://totp/Sawt%3Amaryam%2Ba%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Sawt",
                secret.address("maryam+a@example.com"));
    }

    @Test
    void hasA160BitsAndTellsNothingInLogs() {
        assertEquals(20, AuthenticatorSecret.random().bytes().length);
        assertFalse(secret.toString().contains("GEZD"));
    }
}
