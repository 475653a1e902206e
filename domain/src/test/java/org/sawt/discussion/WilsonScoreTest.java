package org.sawt.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WilsonScoreTest {
    @Test
    void trustsManyVotesMoreThanFew() {
        assertTrue(WilsonScore.of(100, 10) > WilsonScore.of(2, 0));
        assertTrue(WilsonScore.of(2, 0) > WilsonScore.of(1, 0));
        assertTrue(WilsonScore.of(10, 2) > WilsonScore.of(10, 3));
    }

    @Test
    void staysWithinItsBounds() {
        assertEquals(0, WilsonScore.of(0, 0));
        assertEquals(0, WilsonScore.of(0, 1_000_000));
        assertTrue(WilsonScore.of(1_000_000_000L, 0) <= 1_000_000_000);
    }

    @Test
    void isTheKnownNumber() {
        assertEquals(0.8285, WilsonScore.of(95, 10) / 1e9 - 0.0125, 0.02);
        assertEquals(0.2065, WilsonScore.of(1, 0) / 1e9, 0.001);
    }
}
