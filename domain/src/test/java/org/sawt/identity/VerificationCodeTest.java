package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final int MANY = 2000;

    @Test
    void isReadAsItWasMade() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            String code = CounterCode.random();
            assertEquals(Optional.of(code), CounterCode.read(code));
            made.add(code);
        }
        assertEquals(MANY, made.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB2C9XYZ", "ab2c 9xyz", "AB2C-9XYZ", " a b 2 c 9 x y z ", "AB٢C٩XYZ"})
    void isReadHoweverItIsTyped(String typed) {
        assertEquals(Optional.of("AB2C9XYZ"), CounterCode.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB2C9XY", "AB2C9XYZZ", "AB2C9XYO", "AB2C9XY1", "ءآأؤإئاب"})
    void isNothingElse(String typed) {
        assertEquals(Optional.empty(), CounterCode.read(typed));
    }

    @Test
    void worksForAQuarterOfAnHourAndOnceOpenedForAnother() {
        VerificationCode code = new VerificationCode(7, "hash", NOW);
        Instant last = NOW.plus(CounterCode.VALIDITY).minusSeconds(1);
        assertTrue(code.isOpenAt(last));
        assertFalse(code.isOpenAt(last.plusSeconds(1)));
        assertFalse(code.isWith(9));
        code.openFor(9, last);
        assertTrue(code.isWith(9));
        assertFalse(code.isWith(8));
        assertTrue(code.isOpenAt(last.plus(Duration.ofMinutes(14))));
        assertFalse(code.isOpenAt(last.plus(Duration.ofMinutes(15))));
    }
}
