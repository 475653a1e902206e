package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"870512345", " 87051 2345 ", "8705-1234-5", "٨٧٠٥١٢٣٤٥", "۸۷۰۵۱۲۳۴۵", "\u200e870512345\u200f"})
    void readsNineDigitsHoweverTheyAreTyped(String typed) {
        assertEquals(Optional.of("870512345"), PersonalNumber.of(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "87051234", "8705123456", "87051234A", "000000000", "٩٩٩٩٩٩٩٩٩", "8705x12345", "８70512345 6"
            })
    void refusesWhatIsNoNumber(String typed) {
        assertEquals(Optional.empty(), PersonalNumber.of(typed));
    }

    @Test
    void fitsTheDateOfBirthAtItsBeginning() {
        assertTrue(PersonalNumber.fits("870512345", LocalDate.of(1987, 5, 31)));
        assertTrue(PersonalNumber.fits("040112345", LocalDate.of(2004, 1, 1)));
        assertFalse(PersonalNumber.fits("870512345", LocalDate.of(1987, 6, 1)));
        assertFalse(PersonalNumber.fits("870512345", LocalDate.of(1988, 5, 31)));
    }
}
