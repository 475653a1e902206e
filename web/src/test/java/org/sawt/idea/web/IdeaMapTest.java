package org.sawt.idea.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdeaMapTest {

    private final IdeaMap map = new IdeaMap();

    @Test
    void placesAPointOnTheDrawing() {
        assertEquals(203, map.x(new BigDecimal("50.586")));
        assertEquals(112, map.y(new BigDecimal("26.228")));
        assertNull(map.x(null));
        assertNull(map.y(null));
    }

    @Test
    void offersTheFourGovernorates() {
        assertEquals(List.of("CAPITAL", "MUHARRAQ", "NORTHERN", "SOUTHERN"), map.getGovernorates());
    }
}
