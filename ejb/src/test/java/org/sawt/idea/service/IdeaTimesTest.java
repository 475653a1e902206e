package org.sawt.idea.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdeaTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2017-01-24T22:55:30.361Z,2017-01-24T22:55:30.361Z",
        "2017-01-24T22:55:30Z,2017-01-24T22:55:30Z",
        "2017-01-24 22:55:30,2017-01-24T19:55:30Z",
        "2017-01-24 22:55,2017-01-24T19:55:00Z",
        "2017-01-24,2017-01-23T21:00:00Z",
        "2017-1-4,2017-01-03T21:00:00Z",
        "2017-01-24T22:55:30+03:00,2017-01-24T19:55:30Z",
        "2017-01-24 22:55:30 +0000,2017-01-24T22:55:30Z",
        "2017-01-24 22:55:30.123456789,2017-01-24T19:55:30.123456789Z"
    })
    void readsTheYearFirst(String text, Instant expected) {
        assertEquals(Optional.of(expected), IdeaTimes.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3/4/2025", "2025-13-01", "2025-02-30", "yesterday", "1600000000", "2025-01-01T25:00"})
    void readsNothingIntoAnythingElse(String text) {
        assertEquals(Optional.empty(), IdeaTimes.read(text));
    }

    @Test
    void takesASpaceAtEitherEnd() {
        assertEquals(Optional.of(Instant.parse("2025-01-01T09:00:00Z")), IdeaTimes.read(" 2025-01-01 12:00 "));
    }
}
