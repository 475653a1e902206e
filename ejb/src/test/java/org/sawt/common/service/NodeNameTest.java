package org.sawt.common.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NodeNameTest {

    @Test
    void takesTheConfiguredNameBeforeThatOfTheMachine() {
        assertEquals("node-2", NodeName.of(" node-2 ", "web7"));
        assertEquals("web7", NodeName.of(null, "web7"));
        assertEquals("web7", NodeName.of(" ", "web7"));
        assertEquals("sawt", NodeName.of(null, null));
    }

    @Test
    void isFitForTheNameOfAFolder() {
        assertEquals("---etc-passwd", NodeName.of("../etc/passwd", null));
        assertEquals(120, NodeName.of("n".repeat(200), null).length());
    }
}
