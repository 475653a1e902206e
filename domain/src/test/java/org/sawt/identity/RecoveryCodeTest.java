package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void makesTenDifferentCodesThatAreEasyToCopy() {
        List<String> codes = RecoveryCode.fresh();
        assertEquals(RecoveryCode.COUNT, new HashSet<>(codes).size());
        assertTrue(codes.stream().allMatch(code -> code.matches("[2-9a-hj-km-np-z]{4}(-[2-9a-hj-km-np-z]{4}){3}")));
    }

    @Test
    void readsACodeHoweverItIsTyped() {
        String code = RecoveryCode.fresh().getFirst();
        String typed = code.toUpperCase(Locale.ROOT).replace('-', ' ');
        assertEquals(RecoveryCode.hash(5, code), RecoveryCode.hash(5, typed));
    }

    @Test
    void keepsTheSameCodeOfTwoPeopleApart() {
        assertNotEquals(RecoveryCode.hash(5, "abcd"), RecoveryCode.hash(6, "abcd"));
    }

    @Test
    void keepsOnlyTheHash() {
        RecoveryCode code = new RecoveryCode(5, "abcd-efgh");
        assertFalse(code.codeHash().contains("abcd"));
        assertTrue(code.codeHash().matches("[0-9a-f]{64}"));
    }
}
