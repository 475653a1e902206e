package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void keepsNamesInAnyScriptOnOneLine() {
        assertEquals("مريم الحداد", PersonName.clean("  مريم\n الحداد "));
        assertTrue(PersonName.isValid("مريم الحداد"));
        assertTrue(PersonName.isValid("O’Neill-Ångström 李"));
    }

    @Test
    void dropsMarksThatCouldReorderTheTextAround() {
        assertEquals("abcd", PersonName.clean("a\u202Eb\u2066c\u200Fd\u0007"));
    }

    @Test
    void needsALetter() {
        assertFalse(PersonName.isValid(""));
        assertFalse(PersonName.isValid("123 …"));
        assertFalse(PersonName.isValid("\u200B\u200D"));
    }

    @Test
    void isOneHundredCharactersAtMost() {
        assertTrue(PersonName.isValid("𐐀".repeat(100)));
        assertFalse(PersonName.isValid("م".repeat(101)));
    }
}
