package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConditionalGetFilterTest {

    private final String tag = ConditionalGetFilter.tagOf("page".getBytes(StandardCharsets.UTF_8));

    @Test
    void tagsThePageItself() {
        assertEquals(tag, ConditionalGetFilter.tagOf("page".getBytes(StandardCharsets.UTF_8)));
        assertNotEquals(tag, ConditionalGetFilter.tagOf("pagE".getBytes(StandardCharsets.UTF_8)));
        assertTrue(tag.matches("W/\"[A-Za-z0-9_-]{24}\""), tag);
    }

    @Test
    void knowsATagAmongOthersStrongOrWeak() {
        assertTrue(ConditionalGetFilter.isKnown(tag, tag));
        assertTrue(ConditionalGetFilter.isKnown("\"x\", " + tag.substring(2), tag));
        assertTrue(ConditionalGetFilter.isKnown("*", tag));
    }

    @Test
    void doesNotKnowOtherTags() {
        assertFalse(ConditionalGetFilter.isKnown(null, tag));
        assertFalse(ConditionalGetFilter.isKnown("", tag));
        assertFalse(ConditionalGetFilter.isKnown("W/\"x\"", tag));
    }
}
