package org.sawt.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TopicChargeTest {
    private static final OptionalLong NONE = OptionalLong.empty();
    private static final OptionalLong HEALTH = OptionalLong.of(50);
    private static final OptionalLong WORKS = OptionalLong.of(51);

    @Test
    void belongsToTheEntityOfWhoWritesIt() {
        assertEquals(new TopicCharge(7, 50L), TopicCharge.of(7, HEALTH));
        assertEquals(new TopicCharge(7, null), TopicCharge.of(7, NONE));
    }

    @Test
    void isWithEveryOfficerOfTheEntity() {
        TopicCharge charge = TopicCharge.of(7, HEALTH);
        assertTrue(charge.isWith(7, HEALTH));
        assertTrue(charge.isWith(8, HEALTH));
        assertFalse(charge.isWith(8, WORKS));
        assertFalse(charge.isWith(8, NONE));
    }

    @Test
    void staysWithTheEntityWhenItsWriterGoesElsewhere() {
        assertFalse(TopicCharge.of(7, HEALTH).isWith(7, WORKS));
        assertFalse(TopicCharge.of(7, HEALTH).isWith(7, NONE));
    }

    @Test
    void isWithItsWriterAloneWhenThereIsNoEntity() {
        TopicCharge charge = TopicCharge.of(7, NONE);
        assertTrue(charge.isWith(7, NONE));
        assertTrue(charge.isWith(7, WORKS));
        assertFalse(charge.isWith(8, NONE));
    }
}
