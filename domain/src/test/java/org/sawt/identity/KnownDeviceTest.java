package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDeviceTest {

    private static final KeyedHash KEY = new KeyedHash(new byte[32]);

    @Test
    void isKnownToWhoSignedInOnItAndToNobodyElse() {
        KnownDevice device = KnownDevice.of(KnownDevice.of(null).with(7, KEY).cookie());
        assertTrue(device.knows(7, KEY));
        assertFalse(device.knows(8, KEY));
    }

    @Test
    void servesAFamily() {
        KnownDevice device = KnownDevice.of(null);
        for (long account = 1; account <= 6; account++) {
            device = KnownDevice.of(device.with(account, KEY).cookie());
        }
        assertFalse(device.knows(1, KEY));
        assertTrue(device.knows(2, KEY));
        assertTrue(device.knows(6, KEY));
    }

    @Test
    void cannotBeForgedWithoutTheKey() {
        String forged =
                KnownDevice.of(null).with(7, new KeyedHash(new byte[] {1})).cookie();
        assertFalse(KnownDevice.of(forged).knows(7, KEY));
    }

    @Test
    void cannotBeMovedToAnotherDevice() {
        String mark = KnownDevice.of(null).with(7, KEY).cookie().split("\\.")[1];
        assertFalse(KnownDevice.of(KnownDevice.of(null).id() + "." + mark).knows(7, KEY));
    }

    @Test
    void keepsItsIdOverSignIns() {
        KnownDevice device = KnownDevice.of(null).with(7, KEY);
        assertEquals(device.id(), KnownDevice.of(device.cookie()).with(8, KEY).id());
        assertEquals(device.cookie(), device.with(7, KEY).cookie());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "../..", "a.b.c"})
    void isNewWhenTheCookieIsNone(String cookie) {
        assertNotEquals(KnownDevice.of(cookie).id(), KnownDevice.of(cookie).id());
    }
}
