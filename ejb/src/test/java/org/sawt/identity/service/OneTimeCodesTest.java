package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six of the eight digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void knowsTheCodesOfTheStandard(long second, String code) {
        assertEquals(OptionalLong.of(second / 30), OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(second)));
    }

    @Test
    void forgivesAClockThatIsHalfAMinuteOff() {
        assertEquals(OptionalLong.of(1), OneTimeCodes.step(SECRET, "287082", Instant.ofEpochSecond(89)));
        assertEquals(OptionalLong.of(1), OneTimeCodes.step(SECRET, "287082", Instant.ofEpochSecond(29)));
        assertTrue(
                OneTimeCodes.step(SECRET, "287082", Instant.ofEpochSecond(90)).isEmpty());
    }

    @Test
    void refusesWhatIsNoCode() {
        assertTrue(OneTimeCodes.step(SECRET, "", Instant.ofEpochSecond(59)).isEmpty());
        assertTrue(
                OneTimeCodes.step(SECRET, "287083", Instant.ofEpochSecond(59)).isEmpty());
    }
}
