package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "36001234, +97336001234",
        "3600 1234, +97336001234",
        "٣٦٠٠١٢٣٤, +97336001234",
        "00973 3600 1234, +97336001234",
        "+966 50 123 4567, +966501234567"
    })
    void areKeptInOneForm(String typed, String kept) {
        assertEquals(kept, PhoneNumbers.canonical(typed).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "12345",
                "+973 1",
                "call me",
                "+999 1234567",
                "36001234 ext. 5",
                "<script>",
                "3600123456789012345678901234567890123456789"
            })
    void areRefusedWhenThereIsNoSuchNumber(String typed) {
        assertTrue(PhoneNumbers.canonical(typed).isEmpty());
    }
}
